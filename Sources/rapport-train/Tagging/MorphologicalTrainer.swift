import RapportLanguage

/// Trains the tagger of morphological features, on gold tags and trees.
struct MorphologicalTrainer {
    private let scorer: Perceptron
    private let candidates: [[String]]

    init(_ sentences: [GoldSentence], epochs: Int, seed: UInt64) {
        var counts = [[String: Int]](repeating: [:], count: MorphologicalTagger.contexts)
        for sentence in sentences {
            for (tags, features) in zip(sentence.tags, sentence.features) {
                counts[MorphologicalTagger.context(tags)][features, default: 0] += 1
            }
        }
        candidates = counts.map { counts in
            let seen = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            return seen.enumerated().filter { $0.offset == 0 || $0.element.value > 2 }.map(\.element.key)
        }
        scorer = Perceptron(classes: candidates.map(\.count).max() ?? 1, bits: 15)
        var shuffler = Shuffler(seed: seed)
        for _ in 0..<epochs {
            for sentence in sentences.shuffled(using: &shuffler) { learn(sentence) }
        }
    }

    private func learn(_ sentence: GoldSentence) {
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: scorer.classes)
        let subjects = MorphologicalTagger.subjects(sentence.arcs)
        for (index, tags) in sentence.tags.enumerated() {
            let candidates = candidates[MorphologicalTagger.context(tags)]
            guard candidates.count > 1, let answer = candidates.firstIndex(of: sentence.features[index]) else {
                continue
            }
            MorphologicalTagger.features(
                sentence.words,
                sentence.tags,
                sentence.arcs,
                subjects,
                index,
                into: &features
            )
            _ = scorer.learn(features, answer: answer, of: candidates.count, &scores)
        }
    }

    func write(to file: inout ModelFileWriter) {
        scorer.write(to: &file, name: "features")
        Candidates(candidates).write(to: &file, name: "features.candidates")
    }
}
