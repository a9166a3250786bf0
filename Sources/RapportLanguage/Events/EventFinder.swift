/// Finds the words that say that something happened: "walked", "the wedding", but not what may, will, did not or
/// always does happen.
///
/// Realis events as LitBank has them (Sims, Park and Bamman 2019), by a linear classifier of each verb, noun, adjective and
/// adverb.
package struct EventFinder: Sendable {
    /// The number of classes: no event, event.
    package static let classes = 2

    private let scorer: any Scorer
    private let lexicon: Lexicon
    private let clusters: WordClusters

    /// Opens the shipped model.
    package init() throws(ModelFileError) {
        let file = try Models.file("events")
        scorer = try LinearScorer(file, name: "events")
        guard scorer.classes == Self.classes else { throw .badSection(path: file.path, name: "events.shape") }
        lexicon = try Lexicon()
        clusters = try WordClusters()
    }

    /// The indices of the tokens that are events, in order; quotations are to be found before.
    ///
    /// - Complexity: O(tokens).
    package func find(_ annotation: Annotation) -> [Int] {
        let scene = EventScene(annotation, lexicon: lexicon, clusters: clusters)
        var features = FeatureList()
        return annotation.tokens.indices.filter { token in
            guard EventScene.mayBeEvent(annotation.tokens[token]) else { return false }
            features.removeAll()
            scene.features(of: token, into: &features)
            return scorer.best(features) == 1
        }
    }
}
