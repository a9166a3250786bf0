import RapportLanguage

/// Trains a ranker of coreference: passes over the documents in random order, at first following the right answers.
struct CoreferenceTrainer {
    let passes: Int
    let rates: RankingNetworkTrainer.Rates
    let costs: GoldChooser.Costs
    let seed: UInt64
    let knowledge: WordKnowledge

    /// The ranker trained on these examples.
    func train(_ examples: [CoreferenceExample]) -> RankingNetworkTrainer {
        let ranker = RankingNetworkTrainer(wideBits: 18, rowBits: 14, rates: rates, seed: seed)
        var shuffler = Shuffler(seed: seed)
        let readers = examples.map { DiscourseReader($0.annotation, knowledge, settled: $0.settled) }
        for pass in 0..<passes {
            for index in examples.indices.shuffled(using: &shuffler) {
                var chooser = GoldChooser(
                    ranker,
                    examples[index],
                    mentions: readers[index].mentions,
                    followsRight: pass % 2 == 0 && pass < passes - 1,
                    costs: costs
                )
                _ = readers[index].read(&chooser)
            }
        }
        return ranker
    }
}
