/// Two bonds in different worlds that correspond through portrayals.
public struct Mirror: Hashable, Sendable {
    /// Indices of the two real people in the reading's people.
    public var real: [Int]
    /// Indices of their two characters, in the same order.
    public var fiction: [Int]
    /// Whether the text itself says so, or the reading found it.
    public var isAsserted: Bool
    /// The words it rests on.
    public var evidence: Evidence
    /// The kinds of tie that both bonds have.
    public var shared: [TieKind]

    /// Creates a mirror.
    public init(real: [Int], fiction: [Int], isAsserted: Bool, evidence: Evidence, shared: [TieKind]) {
        self.real = real
        self.fiction = fiction
        self.isAsserted = isAsserted
        self.evidence = evidence
        self.shared = shared
    }
}
