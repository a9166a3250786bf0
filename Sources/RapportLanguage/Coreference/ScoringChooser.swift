/// Chooses the candidate with the highest score.
struct ScoringChooser: CandidateChooser {
    private let scorer: any CandidateScorer
    private var features = CandidateFeatures()

    init(_ scorer: any CandidateScorer) { self.scorer = scorer }

    mutating func choose(_ context: MentionContext, in discourse: borrowing Discourse) -> Discourse.Resolution {
        discourse.describe(context, asNothing: false, into: &features)
        var best = Discourse.Resolution.new
        var highest = scorer.score(features)
        if discourse.canBeNothing(context.index) {
            discourse.describe(context, asNothing: true, into: &features)
            let score = scorer.score(features)
            if score > highest { (best, highest) = (.nothing, score) }
        }
        for (rank, candidate) in context.candidates.enumerated() {
            discourse.describe(context, rank: rank, into: &features)
            let score = scorer.score(features)
            if score > highest { (best, highest) = (.entity(candidate), score) }
        }
        return best
    }
}
