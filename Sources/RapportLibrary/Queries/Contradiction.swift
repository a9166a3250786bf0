/// A tie that is affirmed in one place and denied in another.
public struct Contradiction: Codable, Hashable, Sendable {
    /// Where it is said to be: the first such place.
    public let affirmed: StatementEntry
    /// Where it is said not to be.
    public let denied: StatementEntry
}
