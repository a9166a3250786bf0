import RapportLanguage

/// Trains the lemmatiser: the scripts that make lemmas of words, and the words that no script serves.
struct LemmatiserTrainer {
    private let scripts: Perceptron
    private let candidates: [[LemmaScript]]
    private var exceptions: [FeatureHash: String] = [:]

    /// Scripts seen less often are left out, and their words become exceptions.
    private static let rarest = 2
    private static let most = 32

    init(_ sentences: [GoldSentence], epochs: Int, seed: UInt64) throws {
        var counts = [[LemmaScript: Int]](repeating: [:], count: PennTag.allCases.count)
        for sentence in sentences {
            for (index, tags) in sentence.tags.enumerated() where sentence.lemmas[index] != "_" {
                counts[tags.penn][LemmaScript(from: sentence.forms[index], to: sentence.lemmas[index]), default: 0] += 1
            }
        }
        candidates = counts.map { counts in
            let seen = counts.filter { $0.value >= Self.rarest }
            return Array(seen.sorted { ($1.value, $0.key.text) < ($0.value, $1.key.text) }.map(\.key).prefix(Self.most))
        }
        scripts = Perceptron(classes: candidates.map(\.count).max() ?? 1, bits: 15)
        var shuffler = Shuffler(seed: seed)
        for _ in 0..<epochs {
            for sentence in sentences.shuffled(using: &shuffler) { learn(sentence) }
        }
        try findExceptions(sentences)
    }

    private func learn(_ sentence: GoldSentence) {
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: scripts.classes)
        for (index, tags) in sentence.tags.enumerated() where sentence.lemmas[index] != "_" {
            let candidates = candidates[tags.penn]
            let script = LemmaScript(from: sentence.forms[index], to: sentence.lemmas[index])
            guard candidates.count > 1, let answer = candidates.firstIndex(of: script) else { continue }
            Lemmatiser.features(sentence.words, sentence.tags, index, into: &features)
            _ = scripts.learn(features, answer: answer, of: candidates.count, &scores)
        }
    }

    /// The words with one clear lemma that the scripts get wrong.
    private mutating func findExceptions(_ sentences: [GoldSentence]) throws {
        var file = ModelFileWriter()
        scripts.write(to: &file, name: "scripts")
        let scorer = try LinearScorer(file.reopened(), name: "scripts")
        let lemmatiser = Lemmatiser(scripts: scorer, candidates: candidates)
        var counts: [FeatureHash: [String: Int]] = [:]
        var mistaken: Set<FeatureHash> = []
        var features = FeatureList()
        var scores: [Float] = []
        for sentence in sentences {
            for (index, tags) in sentence.tags.enumerated() where sentence.lemmas[index] != "_" {
                let key = Lemmatiser.exceptionKey(sentence.words[index], tags)
                let form = sentence.forms[index]
                let lemma = lemmatiser.lemma(of: form, sentence.words, sentence.tags, index, &features, &scores)
                counts[key, default: [:]][sentence.lemmas[index], default: 0] += 1
                if lemma != sentence.lemmas[index] { mistaken.insert(key) }
            }
        }
        for key in mistaken {
            guard let counts = counts[key], let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
            else { continue }
            if Double(best.value) >= 0.95 * Double(counts.values.reduce(0, +)) { exceptions[key] = best.key }
        }
    }

    func write(to file: inout ModelFileWriter) {
        scripts.write(to: &file, name: "scripts")
        Candidates(candidates.map { $0.map(\.text) }).write(to: &file, name: "scripts.candidates")
        let lemmas = Set(exceptions.values).sorted()
        let places = Dictionary(uniqueKeysWithValues: lemmas.enumerated().map { ($1, $0) })
        HashedLexicon.write(exceptions.compactMapValues { places[$0] }, to: &file, name: "exceptions")
        file.add("exceptions.lemmas", lines: lemmas)
    }
}
