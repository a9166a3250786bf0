extension Network {
    /// How many edges each node has; of a directed network those that come and those that go.
    ///
    /// - Complexity: O(nodes).
    public var degrees: [Int] {
        nodes.indices.map { successors[$0].count + (isDirected ? predecessors[$0].count : 0) }
    }

    /// The sum of the weights of each node's edges; of a directed network those that come and those that go.
    ///
    /// - Complexity: O(nodes + edges).
    public var weightedDegrees: [Double] {
        nodes.indices.map { node in
            let neighbours = isDirected ? successors[node] + predecessors[node] : successors[node]
            return neighbours.reduce(0) { $0 + $1.weight }
        }
    }

    /// The mean of ``degrees``; 0 without nodes.
    public var averageDegree: Double {
        nodes.isEmpty ? 0 : Double(degrees.reduce(0, +)) / Double(nodes.count)
    }

    /// The share of possible edges that are there; 0 with fewer than two nodes.
    public var density: Double {
        guard nodes.count > 1 else { return 0 }
        let possible = Double(nodes.count) * Double(nodes.count - 1) / (isDirected ? 1 : 2)
        return Double(edges.count) / possible
    }
}
