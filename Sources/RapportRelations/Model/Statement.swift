/// One assertion about a tie between two people.
public struct Statement: Hashable, Sendable {
    /// Whether the tie is said to be or said not to be.
    public enum Polarity: String, CaseIterable, Sendable {
        case affirmed, denied
    }

    /// How firmly it is said.
    public enum Certainty: String, CaseIterable, Sendable {
        /// Said outright.
        case asserted
        /// Softened, likened, rumoured or reported as belief: "sort of like", "I feel like".
        case hedged
        /// Left open: "hard to say whether".
        case questioned
    }

    /// Where in the course of the bond the text puts it.
    public enum Stage: String, CaseIterable, Sendable {
        case earlier, later, throughout
    }

    /// Years or dates between which the tie holds, as ISO 8601 prefixes; either side may be open.
    public struct Interval: Hashable, Sendable {
        /// When it began.
        public var from: String?
        /// When it ended.
        public var to: String?

        /// Creates an interval.
        public init(from: String? = nil, to: String? = nil) {
            self.from = from
            self.to = to
        }
    }

    /// Index of the one person in the reading's people; of a directed kind, a is the kind *of* b.
    public var a: Int
    /// Index of the other person.
    public var b: Int
    /// What a is to b.
    public var kind: TieKind
    /// The text's own word for it: "mentor/mentee".
    public var label: String
    /// Said to be, or said not to be.
    public var polarity: Polarity
    /// How firmly.
    public var certainty: Certainty
    /// Where in the course of the bond; nil where the text does not tell.
    public var stage: Stage?
    /// When; nil where the text does not tell.
    public var interval: Interval?
    /// Index of the person whose words or view it is; nil for the document's own voice.
    public var saidBy: Int?
    /// The publication through which that person says it.
    public var outlet: String?
    /// The words that say it.
    public var evidence: Evidence
    /// How sure the reading of those words is, from 0 to 1.
    public var confidence: Double
    /// The name of the rule or model that read them.
    public var rule: String

    /// Creates an asserted statement in the document's own voice.
    public init(a: Int, b: Int, kind: TieKind, label: String, evidence: Evidence, confidence: Double, rule: String) {
        self.a = a
        self.b = b
        self.kind = kind
        self.label = label
        self.evidence = evidence
        self.confidence = confidence
        self.rule = rule
        polarity = .affirmed
        certainty = .asserted
        stage = nil
        interval = nil
        saidBy = nil
        outlet = nil
    }
}
