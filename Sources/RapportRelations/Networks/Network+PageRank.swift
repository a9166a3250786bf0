extension Network {
    /// The share of the time that somebody spends at each node who follows edges at random, by their weights, and with
    /// a chance of 0.15 a step jumps anywhere; from a node that no edge leaves every jump is to anywhere.
    ///
    /// The shares add up to 1; an undirected edge is followed both ways. networkx: `pagerank`, carried on until nothing
    /// changes.
    ///
    /// L. Page and others, "The PageRank Citation Ranking: Bringing Order to the Web", Stanford, 1999.
    ///
    /// - Complexity: O((nodes + edges) * rounds), some two hundred rounds.
    public var pageRank: [Double] {
        guard !nodes.isEmpty else { return [] }
        let damping = 0.85
        let count = Double(nodes.count)
        let leaving = successors.map { $0.reduce(0) { $0 + $1.weight } }
        var ranks = [Double](repeating: 1 / count, count: nodes.count)
        for _ in 0..<1_000 {
            let stranded = nodes.indices.reduce(0) { $0 + (leaving[$1] == 0 ? ranks[$1] : 0) }
            var next = [Double](repeating: (1 - damping + damping * stranded) / count, count: nodes.count)
            for node in nodes.indices {
                for before in predecessors[node] {
                    next[node] += damping * ranks[before.node] * before.weight / leaving[before.node]
                }
            }
            let change = zip(ranks, next).reduce(0) { $0 + abs($1.0 - $1.1) }
            ranks = next
            if change < 1e-14 { break }
        }
        return ranks
    }
}
