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
        OpenBLAS.open()
        sentenceSplitter = try SentenceSplitter(Models.file("sentences"))
        syntax = try SyntaxAnalyser()
        mentions = try MentionFinder()
    }

    /// The base layers over a document, up to the last that is asked for.
    ///
    /// - Complexity: O(tokens).
    package func annotate(_ document: Document, upTo last: AnnotationStep = .quotations) -> Annotation {
        var annotation = Annotation(document: document)
        for step in AnnotationStep.allCases {
            take(step, in: &annotation)
            if step == last { break }
        }
        return annotation
    }

    /// Names alone, as Universal NER has them: of people, organisations and places, flat, without titles.
    ///
    /// - Parameter annotation: with its syntax.
    /// - Complexity: O(tokens).
    package func names(of annotation: Annotation) -> [Mention] { mentions.names(annotation) }

    /// Takes one step, those before it being done; the steps of later layers do nothing.
    package func take(_ step: AnnotationStep, in annotation: inout Annotation) {
        switch step {
        case .tokens: annotation.tokens = Tokeniser().tokens(in: annotation.document)
        case .sentences:
            annotation.sentences = sentenceSplitter.split(&annotation.tokens, of: annotation.document)
        case .syntax: syntax.analyse(&annotation)
        case .mentions: annotation.mentions = mentions.find(annotation)
        case .quotations: annotation.quotations = QuotationFinder(WordView(annotation)).quotations()
        case .coreference, .speakers, .speech: break
        }
    }
}
