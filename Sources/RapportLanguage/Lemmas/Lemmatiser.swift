/// Finds the dictionary forms of words: known exceptions first, then a script chosen by a linear model.
package struct Lemmatiser: Sendable {
    private let scripts: any Scorer
    private let candidates: [[LemmaScript]]
    private let exceptions: HashedLexicon?
    private let lemmas: [String]

    /// Creates a lemmatiser that knows no exceptions, from a scorer and the scripts by Penn tag.
    package init(scripts: any Scorer, candidates: [[LemmaScript]]) {
        self.scripts = scripts
        self.candidates = candidates
        exceptions = nil
        lemmas = []
    }

    /// Opens the shipped lemmatiser.
    package init(_ file: ModelFile) throws(ModelFileError) {
        scripts = try LinearScorer(file, name: "scripts")
        candidates = try Candidates(file, name: "scripts.candidates").byContext.map { names in
            names.compactMap { LemmaScript($0[...]) }
        }
        exceptions = try HashedLexicon(file, name: "exceptions")
        lemmas = try file.section("exceptions.lemmas").lines()
        let most = scripts.classes
        guard candidates.count == PennTag.allCases.count, candidates.allSatisfy({ $0.count <= most }) else {
            throw .badSection(path: file.path, name: "scripts.candidates")
        }
    }

    /// The key of a word and its tags among the exceptions.
    package static func exceptionKey(_ word: WordFeatures, _ tags: Tagger.Tags) -> FeatureHash {
        word.form.with(FeatureHash(tags.penn * 32 + tags.universal))
    }

    /// The lemma of a word of a sentence; `features` and `scores` are room to work in.
    package func lemma(
        of form: String,
        _ words: [WordFeatures],
        _ tags: [Tagger.Tags],
        _ index: Int,
        _ features: inout FeatureList,
        _ scores: inout [Float]
    ) -> String {
        if let exception = exceptions?[Self.exceptionKey(words[index], tags[index])], exception < lemmas.count {
            return lemmas[exception]
        }
        let candidates = candidates[tags[index].penn]
        guard let first = candidates.first else { return form }
        if candidates.count == 1 { return first.lemma(of: form) ?? form }
        if scores.count < scripts.classes { scores = [Float](repeating: 0, count: scripts.classes) }
        Self.features(words, tags, index, into: &features)
        let best = scripts.best(features, of: candidates.count, &scores)
        return candidates[best].lemma(of: form) ?? form
    }

    /// What a script is chosen from: the word, its tags and the words beside it.
    package static func features(
        _ words: [WordFeatures],
        _ tags: [Tagger.Tags],
        _ index: Int,
        into features: inout FeatureList
    ) {
        let word = words[index]
        let penn = FeatureHash(tags[index].penn)
        let universal = penn.with(FeatureHash(tags[index].universal))
        let next = index + 1 < words.count ? FeatureHash(tags[index + 1].penn) : FeatureHash(-1)
        let previous = index > 0 ? FeatureHash(tags[index - 1].penn) : FeatureHash(-1)
        features.removeAll()
        features.add(1, penn)
        features.add(2, universal)
        features.add(3, penn, word.lower)
        features.add(4, penn, word.form)
        features.add(5, penn, word.suffixes.0)
        features.add(6, penn, word.suffixes.1)
        features.add(7, penn, word.suffixes.2)
        features.add(8, penn, word.suffixes.3)
        features.add(9, penn, word.suffix5)
        features.add(10, penn, word.suffixes.3, word.prefixes.0)
        features.add(11, penn, word.suffixes.2, word.prefixes.1)
        features.add(12, penn, word.shape)
        features.add(13, universal, word.lower)
        features.add(14, penn, word.lower, next)
        features.add(15, penn, word.lower, previous)
        features.add(16, universal, word.suffixes.2)
        features.add(17, penn, word.prefixes.2, word.suffixes.1)
        features.add(18, penn, word.shape, word.suffixes.1)
    }
}
