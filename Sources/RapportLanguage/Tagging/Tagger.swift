/// Tags words with the parts of speech of the Penn Treebank and of Universal Dependencies.
///
/// Both kinds of tags are scored by the words' vectors; each word takes the pair of tags that go together with the greatest
/// sum of scores.
package struct Tagger: Sendable {
    private let layer: DenseLayer
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

    /// A layer of zeros that scores the Penn tags, then the universal ones.
    package static func layer(input: Int) -> DenseLayer {
        DenseLayer(inputs: input, outputs: PennTag.allCases.count + UniversalTag.allCases.count)
    }

    /// Creates a tagger from its layer and the universal tags that go with each Penn tag.
    package init(layer: DenseLayer, candidates: [[Int]]) {
        self.layer = layer
        self.candidates = candidates
    }

    /// Opens the tagger of a model file, for vectors of a width.
    package init(_ file: ModelFile, input: Int) throws(ModelFileError) {
        layer = try Self.layer(input: input).reading(file, name: "tags")
        candidates = try Candidates.places(
            of: UniversalTag.self,
            file,
            name: "universal.candidates",
            contexts: PennTag.allCases.count
        )
    }

    /// The tags of words by their vectors.
    package func tags(_ vectors: borrowing Matrix) -> [Tags] {
        let scores = layer.outputs(vectors)
        let pairs = candidates.enumerated().flatMap { penn, tags in tags.map { Tags(penn: penn, universal: $0) } }
        var tags: [Tags] = []
        scores.read { start in
            for row in 0..<scores.rows {
                let penn = start + row * scores.columns
                let universal = penn + PennTag.allCases.count
                var best = pairs[0]
                var bestScore = -Float.infinity
                for pair in pairs {
                    let score = penn[pair.penn] + universal[pair.universal]
                    if score > bestScore { (best, bestScore) = (pair, score) }
                }
                tags.append(best)
            }
        }
        return tags
    }

    /// Adds the tagger to a model file.
    package func write(to file: inout ModelFileWriter) {
        layer.write(to: &file, name: "tags")
        let names = candidates.map { $0.map { UniversalTag.allCases[$0].rawValue } }
        Candidates(names).write(to: &file, name: "universal.candidates")
    }
}
