/// Where and how a library is served.
public struct Settings: Sendable {
    /// The address of this machine to listen on.
    public var host = "127.0.0.1"
    /// The port; 0 for any that is free.
    public var port = 8180
    /// Names besides those of the loopback that requests may be addressed to, as where a proxy stands before the server.
    public var names: [String] = []
    /// Who sends this token is let in, and nobody else; nil for everybody on this machine.
    public var token: String?
    /// In whose name corrections are written down.
    public var author = "web"

    /// Creates settings that serve on the loopback.
    public init() {}
}
