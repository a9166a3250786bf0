public import RapportText

/// Builds the language layers over a document, one after the other.
public struct Annotator: Sendable {
    private let syntax: SyntaxAnalyser
    private let speakers: SpeakerAttributor

    /// Opens the shipped models.
    ///
    /// - Throws: ``ModelFileError`` where one is missing or damaged.
    public init() throws(ModelFileError) {
        syntax = try SyntaxAnalyser()
        speakers = try SpeakerAttributor()
    }

    /// All layers over a document.
    ///
    /// - Complexity: O(tokens).
    public func annotate(_ document: Document) -> Annotation {
        var annotation = Annotation(document: document)
        annotation.tokens = Tokeniser().tokens(in: document)
        annotation.sentences = SentenceSplitter().split(&annotation.tokens, of: document)
        syntax.analyse(&annotation)
        annotation.quotations = QuotationFinder(WordView(annotation)).quotations()
        annotation.quotations = speakers.quotations(of: WordView(annotation))
        return annotation
    }
}
