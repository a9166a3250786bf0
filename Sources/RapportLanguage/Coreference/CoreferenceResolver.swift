/// Finds out which mentions of a document speak of one and the same entity.
///
/// Names are grouped first, then each further mention is given, in order of the text, to the preceding entity that a
/// log-linear ranker scores highest, or begins its own (the mention-ranking model of Denis and Baldridge 2008, with
/// features of whole entities as in Rahman and Ng 2009).
public struct CoreferenceResolver: Sendable {
    private let scorer: any Scorer
    private let lexicon: Lexicon

    /// Creates a resolver with a scorer of one class for its candidates.
    public init(scorer: any Scorer, lexicon: Lexicon) {
        self.scorer = scorer
        self.lexicon = lexicon
    }

    /// Opens the resolver that the package ships.
    ///
    /// - Throws: ``ModelFileError`` when the model is missing or damaged.
    public init() throws(ModelFileError) {
        scorer = try LinearScorer(Models.file("coreference"), name: "ranker")
        lexicon = try Lexicon()
    }

    /// Fills the clusters of an annotation from its tokens, parse, mentions and the places of its quotations.
    ///
    /// Pronouns that stand for nothing, such as "it" in "it rains", stay without a cluster. Who "I" and "you" are within
    /// quotations is decided by the words alone, until ``resolveSpeech(in:)`` knows who speaks.
    ///
    /// - Complexity: near O(mentions): each looks back over a bounded window.
    public func resolve(_ annotation: inout Annotation) {
        let reader = DiscourseReader(annotation, lexicon)
        var chooser = ScoringChooser(scorer)
        annotation.clusters = reader.read(&chooser).clusters()
    }

    /// Puts "I", "you" and "we" within quotations into the clusters of those who speak and are spoken to.
    ///
    /// The quotations' speakers and addressees must be known by now; their indices are kept right when clusters move.
    /// Where they are not known the clusters stay as they are.
    ///
    /// - Complexity: O(mentions · log mentions + plural pronouns · clusters).
    public func resolveSpeech(in annotation: inout Annotation) {
        var speech = SpeechResolver(annotation)
        annotation = speech.resolved()
    }
}
