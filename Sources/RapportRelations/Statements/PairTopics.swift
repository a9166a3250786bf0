/// The pairs a text has spoken of so far: what "it" is where a text goes on about "the relationship".
struct PairTopics {
    private var topics: [(token: Int, a: Int, b: Int)] = []

    /// Notes that the text speaks of a pair here.
    mutating func note(_ a: Int, _ b: Int, at token: Int) {
        if a != b { topics.append((token, a, b)) }
    }

    /// The last pair spoken of before a token, no further back than a number of tokens, that meets a condition.
    func last(before token: Int, within distance: Int, where isFitting: (Int, Int) -> Bool = { _, _ in true }) -> [Int]?
    {
        for topic in topics.reversed() where topic.token < token {
            if token - topic.token > distance { return nil }
            if isFitting(topic.a, topic.b) { return [topic.a, topic.b] }
        }
        return nil
    }
}
