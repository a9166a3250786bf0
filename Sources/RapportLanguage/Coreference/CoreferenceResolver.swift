/// Finds out which mentions of a document speak of one and the same entity.
///
/// Names are grouped first, then each further mention is given, in order of the text, to the preceding entity that a
/// small network scores highest, or begins its own (the mention-ranking model of Denis and Baldridge 2008, with
/// features of whole entities as in Rahman and Ng 2009).
public struct CoreferenceResolver: Sendable {
    private let entities: any CandidateScorer
    private let stories: RankingCommittee
    let things: any CandidateScorer
    let knowledge: WordKnowledge

    /// How many rankers are asked together in stories.
    package static let storyRankers = 3

    /// Creates a resolver with a scorer for candidates among people, places and the like, one for the same in stories, and one for
    /// things.
    package init(
        entities: any CandidateScorer,
        stories: RankingCommittee,
        things: any CandidateScorer,
        knowledge: WordKnowledge
    ) {
        self.entities = entities
        self.stories = stories
        self.things = things
        self.knowledge = knowledge
    }

    /// Opens the resolver that the package ships.
    ///
    /// - Throws: ``ModelFileError`` when the model is missing or damaged.
    public init() throws(ModelFileError) {
        let file = try Models.file("coreference")
        entities = try RankingNetwork(file, name: "entities")
        stories = try RankingCommittee(file, count: Self.storyRankers)
        things = try RankingNetwork(file, name: "things")
        knowledge = try WordKnowledge()
    }

    /// Fills the clusters of an annotation from its tokens, parse, mentions and the places of its quotations.
    ///
    /// Pronouns that stand for nothing, such as "it" in "it rains", stay without a cluster. Who "I" and "you" are within
    /// quotations is decided by the words alone, until ``resolveSpeech(in:)`` knows who speaks.
    ///
    /// - Complexity: near O(mentions): each looks back over a bounded window.
    public func resolve(_ annotation: inout Annotation) { resolve(&annotation, names: nil, isStory: false) }

    /// The same where a cast tells whom names mean, and for stories.
    func resolve(_ annotation: inout Annotation, names: CastResolver?, isStory: Bool) {
        annotation.addNeuterPronouns()
        let known = names?.names(in: &annotation)
        let reader = DiscourseReader(annotation, knowledge, known: known, isStory: isStory)
        var chooser = ScoringChooser(isStory ? stories : entities)
        annotation.clusters = reader.read(&chooser).clusters()
        // Readings take as long as all that is told of speakers: where a cast is handed in, exact answers are wanted.
        if isStory, known?.isCastGiven == true {
            annotation.otherReadings = otherReadings(reader, mentions: annotation.mentions.count)
        }
        annotation.join(NamingFinder(annotation).namings())
        annotation.dropUnresolvedThings()
    }

    /// What each ranker of stories makes of the mentions by itself: where they differ, who is meant is in doubt.
    private func otherReadings(_ reader: DiscourseReader, mentions: Int) -> [[Int?]] {
        stories.members.concurrentMap { ranker in
            var chooser = ScoringChooser(ranker)
            return reader.read(&chooser).tellingMentions(count: mentions)
        }
    }

    /// Puts "I", "you" and "we" within quotations into the clusters of those who speak and are spoken to.
    ///
    /// The quotations' speakers and addressees must be known by now; their indices are kept right when clusters move.
    /// Where they are not known the clusters stay as they are. In a story a pronoun of the third person that is still alone has no
    /// cluster then.
    ///
    /// - Complexity: O(mentions · log mentions + plural pronouns · clusters).
    public func resolveSpeech(in annotation: inout Annotation) {
        var speech = SpeechResolver(annotation)
        annotation = speech.resolved()
        if NameConvention(suiting: annotation) == .fiction { annotation.dropLonePronouns() }
    }
}

extension Annotation {
    /// Takes "it" and "its" in, which speak of places, organisations and the like as well as of things that are no mentions.
    package mutating func addNeuterPronouns() { insert(ThingFinder(self).neuterPronouns()) }

    /// Takes out the mentions of things that are in no cluster.
    mutating func dropUnresolvedThings() {
        let inside = Set(clusters.flatMap(\.mentions))
        let kept = mentions.indices.map { inside.contains($0) || mentions[$0].type != .thing }
        keepMentions { kept[$0] }
    }
}
