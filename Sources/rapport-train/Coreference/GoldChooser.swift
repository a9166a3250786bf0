import RapportLanguage

/// Teaches a ranker while a document is read: shows it the right candidates, then follows its own choice or the right one.
struct GoldChooser: CandidateChooser {
    /// What the kinds of mistake cost: an entity where there is none, none where there is one, the wrong one.
    private enum Costs {
        static let falseLink: Float = 0.5
        static let falseNew: Float = 1
        static let wrongLink: Float = 1
    }

    private let ranker: RankingNetworkTrainer
    private let mentions: [Int]
    private let clusters: [Int?]
    private let followsRight: Bool
    private var features: [CandidateFeatures] = []
    // For each right cluster the first profile of it.
    private var first: [Int: Int] = [:]

    init(_ ranker: RankingNetworkTrainer, _ example: CoreferenceExample, mentions: [Int], followsRight: Bool) {
        self.ranker = ranker
        self.mentions = mentions
        clusters = example.clusters
        self.followsRight = followsRight
        for (index, mention) in mentions.enumerated().reversed() {
            if let cluster = example.clusters[mention] { first[cluster] = index }
        }
    }

    mutating func choose(_ context: MentionContext, in discourse: borrowing Discourse) -> Discourse.Resolution {
        let index = context.index
        let gold = clusters[mentions[index]]
        var options: [Discourse.Resolution] = [.new]
        if discourse.canBeNothing(index) { options.append(.nothing) }
        options += context.candidates.map { .entity($0) }
        while features.count < options.count { features.append(CandidateFeatures()) }
        discourse.describe(context, asNothing: false, into: &features[0])
        if options.count > 1, options[1] == .nothing {
            discourse.describe(context, asNothing: true, into: &features[1])
        }
        let linking = options.count - context.candidates.count
        for rank in context.candidates.indices {
            discourse.describe(context, rank: rank, into: &features[linking + rank])
        }

        var right = [Bool](repeating: false, count: options.count)
        let shares = context.candidates.map { share(of: gold, in: discourse.references(to: $0)) }
        if let best = shares.max(), best > 0 {
            for (rank, share) in shares.enumerated() where share >= 0.5 || share == best {
                right[linking + rank] = true
            }
        } else if gold == nil, discourse.canBeNothing(index) {
            right[1] = true
        } else {
            right[0] = true
        }
        let linked = right[linking...].contains(true)
        let price = options.indices.map { option -> Float in
            if right[option] { return 0 }
            if option < linking { return Costs.falseNew }
            return linked ? Costs.wrongLink : Costs.falseLink
        }
        // A mention whose antecedent no candidate holds teaches nothing but noise.
        let teaches = linked || !hasBegun(gold, before: index)
        let described = features[..<options.count]
        let scores = teaches ? ranker.learn(described, costs: price, right: right) : described.map(ranker.score)
        var best = 0
        var highest = -Float.infinity
        for option in options.indices where (!followsRight || right[option]) && scores[option] > highest {
            (best, highest) = (option, scores[option])
        }
        return options[best]
    }

    private func hasBegun(_ gold: Int?, before index: Int) -> Bool {
        gold.flatMap { first[$0] }.map { $0 < index } ?? false
    }

    private func share(of gold: Int?, in profiles: [Int]) -> Float {
        guard let gold, !profiles.isEmpty else { return 0 }
        return Float(profiles.count { clusters[mentions[$0]] == gold }) / Float(profiles.count)
    }
}
