/// The pairs a text has spoken of so far: what "it" is where a text goes on about "the relationship".
struct PairTopics {
    private var topics: [(token: Int, a: Int, b: Int, isBond: Bool)] = []

    /// Notes that the text speaks of a pair here, and whether it speaks of what is between the two.
    mutating func note(_ a: Int, _ b: Int, at token: Int, isBond: Bool = false) {
        if a != b { topics.append((token, a, b, isBond)) }
    }

    /// The last pair spoken of before a token, no further back than a number of tokens: rather one whose bond was the
    /// matter than one that was only named together.
    func last(before token: Int, within distance: Int) -> [Int]? {
        var named: [Int]?
        for topic in topics.reversed() where topic.token < token {
            if token - topic.token > distance { break }
            if topic.isBond { return [topic.a, topic.b] }
            named = named ?? [topic.a, topic.b]
        }
        return named
    }
}
