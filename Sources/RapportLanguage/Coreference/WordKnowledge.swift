/// What is known of words before anything is read: what nouns and names stand for, and which words are alike.
package struct WordKnowledge: Sendable {
    let lexicon: Lexicon
    let clusters: WordClusters

    /// Opens the shipped tables.
    ///
    /// - Throws: ``ModelFileError`` where one is missing or damaged.
    package init() throws(ModelFileError) {
        lexicon = try Lexicon()
        clusters = try WordClusters()
    }
}
