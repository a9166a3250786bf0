import HTTPTypes
import Hummingbird

/// Turns away requests that are addressed to another name, as after DNS rebinding, and changes that another site asks for.
struct OriginMiddleware<Context: RequestContext>: RouterMiddleware {
    private let names: Set<String>

    /// Lets requests through that are addressed to the loopback or to one of these names.
    init(names: [String]) { self.names = Set(["127.0.0.1", "localhost", "[::1]"] + names.map { $0.lowercased() }) }

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws
        -> Response
    {
        guard let authority = request.head.authority?.lowercased(), names.contains(Self.name(authority)) else {
            throw HTTPError(.misdirectedRequest, message: "This server is not known by that name.")
        }
        if ![.get, .head, .options].contains(request.method) {
            try verify(request, authority: authority)
        }
        return try await next(request, context)
    }

    private func verify(_ request: Request, authority: String) throws {
        let refusal = HTTPError(.forbidden, message: "Changes can be made from pages of this server alone.")
        if let origin = request.headers[.origin]?.lowercased() {
            guard origin == "http://\(authority)" || origin == "https://\(authority)" else { throw refusal }
        }
        if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] {
            guard site == "same-origin" || site == "none" else { throw refusal }
        }
    }

    /// The name in "name:port".
    private static func name(_ authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return String(authority[...end]) }
        return String(authority.prefix { $0 != ":" })
    }
}
