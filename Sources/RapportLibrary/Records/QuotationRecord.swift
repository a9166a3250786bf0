/// Words of somebody, as one document gives them.
public struct QuotationRecord: Codable, Hashable, Sendable {
    /// "q1" for the first.
    public var id: String
    /// Where the words start.
    public var start: Int
    /// Where they end.
    public var end: Int
    /// The words without quotation marks.
    public var text: String
    /// The identifier of the speaker.
    public var speaker: String?
    /// The identifiers of the people spoken to.
    public var addressees: [String]
    /// How the text tells who speaks: explicit, anaphoric, implicit.
    public var type: String
    /// How the words are given: direct, indirect, mixed, nested.
    public var form: String
    /// The words of saying.
    public var cue: [Int]?
    /// The publication the words were given to.
    public var outlet: String?
    /// When they were given.
    public var date: String?
    /// How sure the speaker is, from 0 to 1.
    public var confidence: Double
}
