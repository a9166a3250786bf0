import RapportLanguage

/// Sentences that are learned from at once: all their words in one row of rows.
struct SyntaxBatch {
    /// The rows of each sentence.
    private(set) var sentences: [Range<Int>]
    private(set) var tags: [Tagger.Tags]
    /// The arcs of all words; heads are rows, -1 for the root.
    private(set) var trees: [(head: Int, relation: Int)]

    init(sentences: [Range<Int>], tags: [Tagger.Tags], trees: [(head: Int, relation: Int)]) {
        self.sentences = sentences
        self.tags = tags
        self.trees = trees
    }

    init(_ gold: [GoldSentence]) {
        self.init(sentences: [], tags: [], trees: [])
        for sentence in gold {
            let start = tags.count
            tags += sentence.tags
            trees += sentence.arcs.map { (head: $0.head.map { $0 + start } ?? -1, relation: $0.relation) }
            sentences.append(start..<tags.count)
        }
    }
}
