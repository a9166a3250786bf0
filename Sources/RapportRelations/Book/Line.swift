public import RapportText

/// An utterance in a book: all parts of it, with who speaks to whom.
public struct Line: Hashable, Sendable {
    /// The speaker's place in the cast; nil for unknown, or somebody who is not of the cast.
    public let speaker: Int?
    /// The places in the cast of those spoken to.
    public let addressees: [Int]
    /// Whether the language layers found the addressees, or the conversation around suggests them: who spoke last
    /// before, or speaks next.
    public let isAddressKnown: Bool
    /// The parts, without quotation marks, in order.
    public let spans: [Span]
    /// How many words all parts have.
    public let wordCount: Int
    /// How sure the speaker is, from 0 to 1.
    public let confidence: Double
    /// The index of the block it begins in.
    public let block: Int
}
