import RapportLanguage

/// Trains the tagger.
struct TaggerTrainer {
    private let penn = Perceptron(classes: PennTag.allCases.count, bits: 17)
    private let universal: Perceptron
    private let candidates: [[Int]]

    /// Counts which universal tags go with which Penn tag, then trains over all sentences several times, in an order drawn
    /// from the seed.
    init(_ sentences: [GoldSentence], epochs: Int, seed: UInt64) {
        var counts = [[Int]](
            repeating: [Int](repeating: 0, count: UniversalTag.allCases.count),
            count: PennTag.allCases.count
        )
        for tags in sentences.lazy.flatMap(\.tags) { counts[tags.penn][tags.universal] += 1 }
        candidates = counts.map { counts in
            let seen = counts.indices.filter { counts[$0] > 1 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
            return seen.isEmpty ? [UniversalTag.allCases.count - 1] : seen
        }
        universal = Perceptron(classes: candidates.map(\.count).max() ?? 1, bits: 15)
        for sentence in sentences { observe(sentence) }
        var shuffler = Shuffler(seed: seed)
        for _ in 0..<epochs {
            for sentence in sentences.shuffled(using: &shuffler) { learn(sentence) }
        }
    }

    /// Lets the features of the gold tags find their rows.
    private func observe(_ sentence: GoldSentence) {
        var features = FeatureList()
        let tags = sentence.tags.map(\.penn)
        for index in tags.indices {
            Tagger.pennFeatures(sentence.words, index, tags, into: &features)
            penn.observe(features)
            guard candidates[tags[index]].count > 1 else { continue }
            Tagger.universalFeatures(sentence.words, index, tags, into: &features)
            universal.observe(features)
        }
    }

    private func learn(_ sentence: GoldSentence) {
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: penn.classes)
        var tags: [Int] = []
        for (index, gold) in sentence.tags.enumerated() {
            Tagger.pennFeatures(sentence.words, index, tags, into: &features)
            tags.append(penn.learn(features, answer: gold.penn, of: penn.classes, &scores))
        }
        for (index, gold) in sentence.tags.enumerated() where tags[index] == gold.penn {
            let candidates = candidates[gold.penn]
            guard candidates.count > 1, let answer = candidates.firstIndex(of: gold.universal) else { continue }
            Tagger.universalFeatures(sentence.words, index, tags, into: &features)
            _ = universal.learn(features, answer: answer, of: candidates.count, &scores)
        }
    }

    func write(to file: inout ModelFileWriter) {
        penn.write(to: &file, name: "penn")
        universal.write(to: &file, name: "universal")
        let names = candidates.map { $0.map { UniversalTag.allCases[$0].rawValue } }
        Candidates(names).write(to: &file, name: "universal.candidates")
    }

    /// The tagger as it will be used: with averaged and quantised weights.
    func tagger() throws -> Tagger {
        var file = ModelFileWriter()
        write(to: &file)
        return try Tagger(file.reopened())
    }
}
