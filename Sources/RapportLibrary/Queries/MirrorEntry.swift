import GRDB

/// Two bonds, one off screen and one on it, of people who play each other's counterparts.
public struct MirrorEntry: Codable, Hashable, Sendable {
    /// The real bond.
    public let real: BondEntry
    /// The bond of the characters.
    public let fiction: BondEntry
    /// The kinds of tie both have.
    public let shared: [String]
    /// Whether a text says itself that the one is like the other.
    public let isAsserted: Bool
}
