import RapportLanguage

/// Trains a ranker of coreference.
///
/// It passes over the documents in random order, the first time following the right answers, then its own. What counts are the
/// means of the weights after each document of the later passes.
struct CoreferenceTrainer {
    let passes: Int
    let seed: UInt64
    let knowledge: WordKnowledge

    /// The ranker trained on these examples.
    ///
    /// - Parameters:
    ///   - areStories: whether they tell stories.
    ///   - bits: of the hashed weights; there are fewer rows for single features.
    func train(_ examples: [CoreferenceExample], areStories: Bool = false, bits: Int = 18) -> RankingNetworkTrainer {
        let ranker = RankingNetworkTrainer(wideBits: bits, rowBits: bits - 4, seed: seed)
        var shuffler = Shuffler(seed: seed)
        let readers = examples.map {
            DiscourseReader($0.annotation, knowledge, settled: $0.settled, isStory: areStories)
        }
        for pass in 0..<passes {
            for index in examples.indices.shuffled(using: &shuffler) {
                var chooser = GoldChooser(
                    ranker,
                    examples[index],
                    mentions: readers[index].mentions,
                    followsRight: pass == 0
                )
                _ = readers[index].read(&chooser)
                if pass > 0 { ranker.takeDown() }
            }
        }
        ranker.average()
        return ranker
    }
}
