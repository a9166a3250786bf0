/// Finds out which mentions of a document speak of one and the same entity.
///
/// Names are grouped first, then each further mention is given, in order of the text, to the preceding entity that a
/// log-linear ranker scores highest, or begins its own (the mention-ranking model of Denis and Baldridge 2008, with
/// features of whole entities as in Rahman and Ng 2009).
public struct CoreferenceResolver: Sendable {
    private let scorer: any Scorer

    /// Creates a resolver with a scorer of one class for its candidates.
    public init(scorer: any Scorer) { self.scorer = scorer }

    /// Opens the resolver that the package ships.
    ///
    /// - Throws: ``ModelFileError`` when the model is missing or damaged.
    public init() throws(ModelFileError) { scorer = try LinearScorer(Models.file("coreference"), name: "ranker") }

    /// Fills the clusters of an annotation from its tokens, parse, mentions and the places of its quotations.
    ///
    /// First and second persons within quotations stay without a cluster until ``resolveSpeech(in:)``, and so do pronouns
    /// that stand for no mention: "it" in "it rains".
    ///
    /// - Complexity: near O(mentions): each looks back over a bounded window.
    public func resolve(_ annotation: inout Annotation) {
        let reader = DiscourseReader(annotation)
        var chooser = ScoringChooser(scorer)
        annotation.clusters = reader.read(&chooser).clusters()
    }

    /// Puts "I", "you" and "we" within quotations into the clusters of those who speak and are spoken to.
    ///
    /// The quotations' speakers and addressees must be known by now; their indices are kept right when clusters move.
    /// Those unknown get clusters of their own, one for each utterance.
    ///
    /// - Complexity: O(mentions · log mentions + plural pronouns · clusters).
    public func resolveSpeech(in annotation: inout Annotation) {
        var speech = SpeechResolver(annotation)
        annotation = speech.resolved()
    }
}
