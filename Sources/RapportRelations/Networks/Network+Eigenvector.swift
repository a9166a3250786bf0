extension Network {
    /// How well each node is connected to nodes that are well connected themselves: the leading eigenvector of the
    /// adjacency matrix, of Euclidean length 1; in a directed network by the edges that come.
    ///
    /// Power iteration on the matrix plus the identity from equal values, so that a network of several components has
    /// values too: those of the component with the largest eigenvalue, and 0 elsewhere. Without edges all are equal.
    /// networkx: `eigenvector_centrality`, carried on until nothing changes.
    ///
    /// P. Bonacich, "Power and Centrality", American Journal of Sociology 92, 1987.
    ///
    /// - Parameter isWeighted: Whether an edge counts by its weight, or as 1.
    /// - Complexity: O((nodes + edges) * rounds); some hundred rounds in the networks of books and plays, never more
    ///   than 50,000.
    public func eigenvector(isWeighted: Bool = false) -> [Double] {
        guard !nodes.isEmpty else { return [] }
        var values = [Double](repeating: 1 / Double(nodes.count).squareRoot(), count: nodes.count)
        for _ in 0..<50_000 {
            var next = values
            for node in nodes.indices {
                for before in predecessors[node] {
                    next[node] += values[before.node] * (isWeighted ? before.weight : 1)
                }
            }
            let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
            for node in nodes.indices { next[node] /= length }
            let change = zip(values, next).reduce(0) { $0 + abs($1.0 - $1.1) }
            values = next
            if change < Double(nodes.count) * 1e-15 { break }
        }
        return values
    }
}
