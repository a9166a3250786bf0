/// Tags words with the parts of speech of the Penn Treebank and of Universal Dependencies.
///
/// Greedy, from left to right: each Penn tag is chosen by a linear model from the word, its neighbours and the two tags
/// before (Collins 2002, without search); then each universal tag among those that go with its Penn tag, from the Penn
/// tags on both sides.
package struct Tagger: Sendable {
    private let penn: any Scorer
    private let universal: any Scorer
    private let candidates: [[Int]]

    /// The tags of one word, as places in `PennTag.allCases` and `UniversalTag.allCases`.
    package struct Tags: Hashable, Sendable {
        package var penn: Int
        package var universal: Int

        package init(penn: Int, universal: Int) {
            self.penn = penn
            self.universal = universal
        }
    }

    /// Creates a tagger from its scorers and the universal tags that go with each Penn tag.
    package init(penn: any Scorer, universal: any Scorer, candidates: [[Int]]) {
        self.penn = penn
        self.universal = universal
        self.candidates = candidates
    }

    /// Opens the shipped tagger.
    package init(_ file: ModelFile) throws(ModelFileError) {
        penn = try LinearScorer(file, name: "penn")
        universal = try LinearScorer(file, name: "universal")
        candidates = try Candidates(file, name: "universal.candidates").byContext.map { names in
            names.compactMap { name in UniversalTag.allCases.firstIndex { $0.rawValue == name } }
        }
        let most = universal.classes
        guard penn.classes == PennTag.allCases.count, candidates.count == penn.classes,
            candidates.allSatisfy({ !$0.isEmpty && $0.count <= most })
        else { throw .badSection(path: file.path, name: "universal.candidates") }
    }

    /// The tags of a sentence's words.
    package func tag(_ words: [WordFeatures]) -> [Tags] {
        var tags: [Int] = []
        tags.reserveCapacity(words.count)
        var features = FeatureList()
        var scores = [Float](repeating: 0, count: max(penn.classes, universal.classes))
        for index in words.indices {
            Self.pennFeatures(words, index, tags, into: &features)
            tags.append(penn.best(features, of: penn.classes, &scores))
        }
        return words.indices.map { index in
            let candidates = candidates[tags[index]]
            guard candidates.count > 1 else { return Tags(penn: tags[index], universal: candidates[0]) }
            Self.universalFeatures(words, index, tags, into: &features)
            let best = universal.best(features, of: candidates.count, &scores)
            return Tags(penn: tags[index], universal: candidates[best])
        }
    }
}
