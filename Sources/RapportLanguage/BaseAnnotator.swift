package import RapportText

/// Builds the layers that coreference rests on: tokens, sentences, syntax, mentions and the places of quotations.
///
/// Apart from ``Annotator``, so that the models of the later layers can be trained while there are none of them yet.
package struct BaseAnnotator: Sendable {
    private let sentenceSplitter: SentenceSplitter
    private let syntax: SyntaxAnalyser
    private let mentions: MentionFinder

    /// Opens the shipped models.
    ///
    /// - Throws: ``ModelFileError`` where one is missing or damaged.
    package init() throws(ModelFileError) {
        sentenceSplitter = try SentenceSplitter(Models.file("sentences"))
        syntax = try SyntaxAnalyser()
        mentions = try MentionFinder()
    }

    /// The base layers over a document.
    ///
    /// - Complexity: O(tokens).
    package func annotate(_ document: Document) -> Annotation {
        var annotation = Annotation(document: document)
        annotation.tokens = Tokeniser().tokens(in: document)
        annotation.sentences = sentenceSplitter.split(&annotation.tokens, of: document)
        syntax.analyse(&annotation)
        annotation.mentions = mentions.find(annotation)
        annotation.quotations = QuotationFinder(WordView(annotation)).quotations()
        return annotation
    }
}
