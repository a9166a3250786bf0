extension Annotation {
    /// Takes further mentions in, in order of their spans, and keeps what points at mentions right.
    ///
    /// - Complexity: O(mentions · log mentions).
    mutating func insert(_ further: [Mention]) {
        let all = mentions + further
        let order = all.indices.sorted { a, b in
            let (left, right) = (all[a].tokens, all[b].tokens)
            return (left.lowerBound, right.upperBound, a) < (right.lowerBound, left.upperBound, b)
        }
        arrange(order, of: all)
    }

    /// Takes out the mentions for which this does not hold; none of them may be in a cluster.
    ///
    /// - Complexity: O(mentions).
    mutating func keepMentions(where holds: (Int) -> Bool) { arrange(mentions.indices.filter(holds), of: mentions) }

    private mutating func arrange(_ order: [Int], of all: [Mention]) {
        var place = [Int?](repeating: nil, count: all.count)
        for (new, old) in order.enumerated() { place[old] = new }
        mentions = order.map { all[$0] }
        for index in clusters.indices {
            clusters[index].mentions = clusters[index].mentions.compactMap { place[$0] }.sorted()
            clusters[index].attributes = clusters[index].attributes.compactMap { place[$0] }
        }
        otherReadings = otherReadings.map { reading in
            order.map { old in reading[old].flatMap { place[$0] } }
        }
        for index in quotations.indices {
            quotations[index].speakerMention = quotations[index].speakerMention.flatMap { place[$0] }
        }
    }
}
