extension Network {
    /// The share of the shortest paths between all other pairs that lead through each node.
    ///
    /// Every edge has length 1, weights are left aside; divided by the number of pairs the node could stand between, so
    /// that the hub of a star has 1. networkx: `betweenness_centrality`.
    ///
    /// U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001.
    ///
    /// - Complexity: O(nodes * edges).
    public var betweenness: [Double] {
        var betweenness = [Double](repeating: 0, count: nodes.count)
        for start in nodes.indices { addDependencies(of: start, to: &betweenness) }
        guard nodes.count > 2 else { return betweenness }
        // Undirected pairs were counted from both ends, and there are half as many of them.
        let pairs = Double(nodes.count - 1) * Double(nodes.count - 2)
        return betweenness.map { $0 / pairs }
    }

    /// Adds to each node what shortest paths from one node depend on it.
    private func addDependencies(of start: Int, to betweenness: inout [Double]) {
        var distances = [Int](repeating: -1, count: nodes.count)
        var pathCounts = [Double](repeating: 0, count: nodes.count)
        distances[start] = 0
        pathCounts[start] = 1
        var order = [start]
        var next = 0
        while next < order.count {
            let node = order[next]
            next += 1
            for neighbour in successors[node] {
                if distances[neighbour.node] < 0 {
                    distances[neighbour.node] = distances[node] + 1
                    order.append(neighbour.node)
                }
                if distances[neighbour.node] == distances[node] + 1 { pathCounts[neighbour.node] += pathCounts[node] }
            }
        }
        var dependencies = [Double](repeating: 0, count: nodes.count)
        for node in order.reversed() where node != start {
            for before in predecessors[node] where distances[before.node] == distances[node] - 1 {
                dependencies[before.node] += pathCounts[before.node] / pathCounts[node] * (1 + dependencies[node])
            }
            betweenness[node] += dependencies[node]
        }
    }
}
