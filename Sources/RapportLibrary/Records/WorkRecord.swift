/// A work as one document names it.
public struct WorkRecord: Codable, Hashable, Sendable {
    /// "w1" for the first.
    public var id: String
    /// Its title.
    public var name: String
}
