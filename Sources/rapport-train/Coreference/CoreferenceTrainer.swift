import RapportLanguage

/// Trains the ranker of coreference: passes over the documents in random order, at first following the right answers.
struct CoreferenceTrainer {
    let examples: [CoreferenceExample]
    let passes: Int
    let rate: Float
    let decay: Float
    let bits: Int
    let costs: GoldChooser.Costs
    let seed: UInt64
    let lexicon: Lexicon

    /// The trained ranker.
    func train(report: (Int, LogLinearRanker) -> Void) -> LogLinearRanker {
        let ranker = LogLinearRanker(bits: bits, rate: rate, decay: decay)
        var shuffler = Shuffler(seed: seed)
        let readers = examples.map { DiscourseReader($0.annotation, lexicon) }
        for pass in 0..<passes {
            for index in examples.indices.shuffled(using: &shuffler) {
                var chooser = GoldChooser(
                    ranker,
                    examples[index],
                    mentions: readers[index].mentions,
                    followsRight: pass == 0 || pass % 2 == 1,
                    costs: costs
                )
                _ = readers[index].read(&chooser)
            }
            report(pass, ranker)
        }
        return ranker
    }
}
