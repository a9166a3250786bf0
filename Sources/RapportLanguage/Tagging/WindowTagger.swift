/// Tags words by their letters and the words beside them: for texts of which tags alone are asked, and no trees.
///
/// A feed-forward network over a window of five words (Collobert et al. 2011), each the sum of the vectors of its hashed
/// parts (Botha et al. 2017). What a word adds to the hidden layer from each place of the window is worked out once for each
/// distinct word of a text (Chen and Manning 2014), so that a token costs the sum of five rows and one small product. No tag
/// is told by other tags, and all sums are taken in one order on every machine: the same sentence always has the same tags.
package struct WindowTagger: Sendable {
    private let clusters: WordClusters
    private let table: EmbeddingTable
    private let layers: WindowLayers

    /// Opens the shipped tagger.
    package init() throws(ModelFileError) { try self.init(Models.file("tags")) }

    /// Opens a tagger.
    package init(_ file: ModelFile) throws(ModelFileError) {
        clusters = try WordClusters()
        layers = try WindowLayers(file)
        table = try EmbeddingTable(file, name: "words", width: WindowLayers.width)
    }

    /// Fills in both tags of tokens whose sentences are known.
    ///
    /// - Complexity: O(tokens).
    package func tag(_ annotation: inout Annotation) {
        let distinct = DistinctWords(annotation)
        var buffers = WordBuffers()
        var codes = WordCodes()
        let words = distinct.map { codes.read($0, using: &buffers, clusters, groups: 0) }
        let shares = layers.shares(of: table.vectors(of: codes, 0..<codes.count))
        layers.tag(&annotation.tokens, annotation.sentences, words: words.numbers, shares: shares)
    }
}
