public import RapportRelations

/// What a query is narrowed to; what is nil narrows nothing.
public struct Filter: Hashable, Sendable {
    /// Words that have to be in it, the beginnings of words not being enough; quotations alone are looked for by them.
    public var words: String?
    /// Somebody it is about or by.
    public var person: Int64?
    /// A second one.
    public var other: Int64?
    /// The document it stands in.
    public var document: Int64?
    /// The work whose fiction people exist in.
    public var work: String?
    /// Whether people are real.
    public var isReal: Bool?
    /// The publication.
    public var outlet: String?
    /// The first day, as an ISO 8601 prefix.
    public var from: String?
    /// The last day, as an ISO 8601 prefix: "2015" goes to its end.
    public var to: String?
    /// The kind of tie.
    public var kind: TieKind?
    /// Whether the tie is said to be.
    public var polarity: RapportRelations.Statement.Polarity?
    /// How firmly.
    public var certainty: RapportRelations.Statement.Certainty?
    /// The least confidence.
    public var confidence: Double?
    /// Whether a person has looked at it: confirmed it, or rejected it.
    public var isReviewed: Bool?
    /// Whether what was rejected is shown as well.
    public var includesRejected = false

    /// Creates a filter that narrows nothing.
    public init() {}

    /// Whether it narrows by what is said of ties.
    var isAboutTies: Bool {
        kind != nil || polarity != nil || certainty != nil || confidence != nil || isReviewed != nil
    }
}
