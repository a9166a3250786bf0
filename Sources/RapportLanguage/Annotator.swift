public import RapportText

/// Builds the language layers over a document, one after the other.
public struct Annotator: Sendable {
    private let tokeniser = Tokeniser()
    private let sentenceSplitter = SentenceSplitter()

    /// Creates an annotator.
    public init() {}

    /// All layers over a document.
    public func annotate(_ document: Document) -> Annotation {
        var annotation = Annotation(document: document)
        annotation.tokens = tokeniser.tokens(in: document)
        annotation.sentences = sentenceSplitter.split(&annotation.tokens, of: document)
        return annotation
    }
}
