public import RapportText

/// The language layers over a document.
///
/// Indices in one layer point into the arrays of the others.
public struct Annotation: Sendable {
    /// The document that all spans point into.
    public let document: Document
    /// The words, in order of the text.
    public var tokens: [Token] = []
    /// The sentences, in order; together they hold every token once.
    public var sentences: [Sentence] = []
    /// The mentions, in order of their spans.
    public var mentions: [Mention] = []
    /// The clusters of coreferent mentions, singletons included, in order of their first mentions.
    public var clusters: [Cluster] = []
    /// What further readings of a story make of its mentions, until speakers are told: in each, for every mention the most telling
    /// one of the same entity, a name where it has one; nil where it speaks of nothing.
    package var otherReadings: [[Int?]] = []
    /// The quotations, in order of their spans.
    public var quotations: [Quotation] = []
    /// The tokens that say that something happened, in order.
    public var events: [Int] = []

    /// Creates an annotation without any layer.
    public init(document: Document) { self.document = document }

    /// The letters of a token as the text has them.
    public func form(of token: Int) -> Substring { document[tokens[token].span] }

    /// The stretch of text from the first to the last of these tokens.
    ///
    /// - Precondition: the range is not empty.
    public func span(of range: Range<Int>) -> Span {
        Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
    }

    /// The words of a mention as the text has them.
    public func words(of mention: Int) -> Substring { document[span(of: mentions[mention].tokens)] }
}
