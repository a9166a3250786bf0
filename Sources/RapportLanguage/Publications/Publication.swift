public import RapportText

/// An interview, article, programme, post or book that words were given to, where the text names it.
public struct Publication: Hashable, Sendable {
    /// The outlet: "Vanity Fair"; nil where only a date is told ("in a 2015 interview").
    public var outlet: String?
    /// When, as an ISO 8601 prefix: "2015", "2015-06".
    public var date: String?
    /// The words that name it: "the Vanity Fair interview", "told Vulture".
    public var span: Span
    /// The tokens of ``span``.
    public var tokens: Range<Int>
    /// The mention of the one who speaks in it, where the sentence tells.
    public var speakerMention: Int?

    /// Creates a publication.
    public init(outlet: String?, date: String?, span: Span, tokens: Range<Int>, speakerMention: Int? = nil) {
        self.outlet = outlet
        self.date = date
        self.span = span
        self.tokens = tokens
        self.speakerMention = speakerMention
    }
}
