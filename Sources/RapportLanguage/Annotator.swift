public import RapportText

/// Builds the language layers over a document, one after the other.
///
/// Coreference takes two steps around the speakers of quotations: they are told by what names and pronouns stand for, and
/// who "I" and "you" are within quotations is told by who speaks.
public struct Annotator: Sendable {
    private let base: BaseAnnotator
    private let coreference: CoreferenceResolver
    private let speakers: SpeakerAttributor

    /// Opens the shipped models.
    ///
    /// - Throws: ``ModelFileError`` where one is missing or damaged.
    public init() throws(ModelFileError) {
        base = try BaseAnnotator()
        coreference = try CoreferenceResolver()
        speakers = try SpeakerAttributor()
    }

    /// All layers over a document.
    ///
    /// - Complexity: O(tokens).
    public func annotate(_ document: Document) -> Annotation {
        var annotation = base.annotate(document)
        coreference.resolve(&annotation)
        annotation.quotations = speakers.quotations(of: WordView(annotation))
        coreference.resolveSpeech(in: &annotation)
        return annotation
    }
}
