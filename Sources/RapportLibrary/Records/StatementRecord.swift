/// One assertion about a tie, as one document makes it.
public struct StatementRecord: Codable, Hashable, Sendable {
    enum CodingKeys: String, CodingKey {
        case id, a, b, kind, label, polarity, certainty, stage, interval, via, evidence, confidence, rule
        case saidBy = "said_by"
    }

    /// "s1" for the first.
    public var id: String
    /// The identifier of the one person; of a directed kind, a is the kind *of* b.
    public var a: String
    /// The identifier of the other person.
    public var b: String
    /// What a is to b.
    public var kind: String
    /// The text's own word for it.
    public var label: String
    /// "affirmed" or "denied".
    public var polarity: String
    /// "asserted", "hedged" or "questioned".
    public var certainty: String
    /// "earlier", "later" or "throughout".
    public var stage: String?
    /// From when to when.
    public var interval: [String?]?
    /// The identifier of the person whose words it is.
    public var saidBy: String?
    /// The publication through which that person says it.
    public var via: String?
    /// The words that say it: at least one start and end.
    public var evidence: [[Int]]
    /// How sure the reading is, from 0 to 1.
    public var confidence: Double
    /// The rule or model that read it.
    public var rule: String
}
