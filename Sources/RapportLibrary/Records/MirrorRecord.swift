/// Two bonds in two worlds that correspond, as one document has them.
public struct MirrorRecord: Codable, Hashable, Sendable {
    /// The identifiers of the two real people.
    public var real: [String]
    /// The identifiers of their characters, in the same order.
    public var fiction: [String]
    /// Whether the text itself says so.
    public var asserted: Bool
    /// The words it rests on.
    public var evidence: [[Int]]
    /// The kinds of tie both bonds have.
    public var shared: [String]
}
