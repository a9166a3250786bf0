public import RapportText

/// Builds the layers that tags take, and none besides: tokens, sentences, and tags told by neighbouring words.
///
/// For archives of which tags alone are asked. ``Annotator``, which reads trees, tags better and takes many times as long.
public struct TagAnnotator: Sendable {
    private let sentenceSplitter: SentenceSplitter
    private let tagger: WindowTagger

    /// Opens the shipped models.
    ///
    /// - Throws: ``ModelFileError`` where one is missing or damaged.
    public init() throws(ModelFileError) {
        sentenceSplitter = try SentenceSplitter(Models.file("sentences"))
        tagger = try WindowTagger()
    }

    /// Tokens, sentences and tags of a document; no lemmas, features or trees.
    ///
    /// - Complexity: O(tokens).
    public func annotate(_ document: Document) -> Annotation {
        var annotation = Annotation(document: document)
        annotation.tokens = Tokeniser().tokens(in: document)
        annotation.sentences = sentenceSplitter.split(&annotation.tokens, of: document)
        tag(&annotation)
        return annotation
    }

    /// Fills in the tags of tokens whose sentences are known.
    ///
    /// - Complexity: O(tokens).
    package func tag(_ annotation: inout Annotation) { tagger.tag(&annotation) }
}
