import RapportText

/// A document as the classifier of events looks at it: what each word is like, and in which mood its clause stands.
package struct EventScene {
    let annotation: Annotation
    let tree: DependencyTree
    let words: PerWord<WordFeatures>
    let clusters: PerWord<WordCluster?>
    let nouns: [NounClasses]
    /// Whether each token stands within direct speech.
    let isQuoted: [Bool]
    /// The sentence of each token.
    let sentenceOfToken: [Int]
    /// The mood of each token's clause, as its own words tell it.
    private let moods: [Mood]

    /// Gathers what is known.
    ///
    /// - Complexity: O(tokens).
    package init(_ annotation: Annotation, lexicon: Lexicon, clusters: WordClusters) {
        self.annotation = annotation
        let tokens = annotation.tokens
        let tree = DependencyTree(tokens)
        self.tree = tree
        var buffers = WordBuffers()
        words = DistinctWords(annotation).map { WordFeatures($0, using: &buffers) }
        self.clusters = words.map { clusters[$0.form] ?? clusters[$0.lower] }
        nouns = tokens.map { $0.universalTag == .noun ? lexicon.classes(ofNoun: $0.lemma.lowercasedIfNeeded) : [] }
        var isQuoted = [Bool](repeating: false, count: tokens.count)
        var next = 0
        for quotation in annotation.quotations where quotation.form != .indirect {
            while next < tokens.count, tokens[next].span.start < quotation.span.start { next += 1 }
            var token = next
            while token < tokens.count, tokens[token].span.end <= quotation.span.end {
                isQuoted[token] = true
                token += 1
            }
        }
        self.isQuoted = isQuoted
        var sentenceOfToken = [Int](repeating: 0, count: tokens.count)
        for (index, sentence) in annotation.sentences.enumerated() {
            for token in sentence.tokens { sentenceOfToken[token] = index }
        }
        self.sentenceOfToken = sentenceOfToken
        moods = tokens.indices.map { Mood($0, annotation, tree) }
    }

    /// Whether a token can be an event at all.
    package static func mayBeEvent(_ token: Token) -> Bool {
        switch token.universalTag {
        case .verb, .noun, .adjective, .auxiliary, .adverb, .properNoun: true
        default: false
        }
    }

    /// The mood of a token's clause; 0 outside of all.
    func mood(_ token: Int?) -> Mood { token.map { moods[$0] } ?? [] }

    /// The moods of the clauses that a token's clause hangs on, together.
    func moodAbove(_ token: Int) -> Mood {
        var above: Mood = []
        var next = annotation.tokens[token].head
        var steps = 0
        while let head = next, steps < 4 {
            above.formUnion(moods[head])
            next = annotation.tokens[head].head
            steps += 1
        }
        return above
    }
}
