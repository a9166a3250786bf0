extension Network {
    /// The groups of nodes that have more to do with each other than with the rest: the largest first, of equal ones
    /// that with the earliest node.
    ///
    /// The Louvain method, nodes visited in order, so that the same network always gives the same groups; weights
    /// count, directions do not. Nodes without edges are groups of their own.
    ///
    /// V. Blondel and others, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics,
    /// 2008.
    ///
    /// - Complexity: O(edges) a round, and few rounds.
    public var communities: [[Int]] {
        var groups: [Int: [Int]] = [:]
        for (node, community) in Louvain(undirected).communities().enumerated() {
            groups[community, default: []].append(node)
        }
        return groups.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] }
    }

    /// How much more weight lies within groups than would by chance, from -0.5 to 1; 0 without edges.
    ///
    /// Directions are left aside. networkx: `modularity`.
    ///
    /// - Precondition: every node is in one of the groups.
    /// - Complexity: O(nodes + edges).
    public func modularity(of groups: [[Int]]) -> Double {
        var group = [Int](repeating: 0, count: nodes.count)
        for (index, members) in groups.enumerated() {
            for node in members { group[node] = index }
        }
        let total = edges.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return 0 }
        let inside = edges.reduce(0) { $0 + (group[$1.source] == group[$1.target] ? $1.weight : 0) }
        var degrees = [Double](repeating: 0, count: groups.count)
        for (node, degree) in weightedDegrees.enumerated() { degrees[group[node]] += degree }
        let chance = degrees.reduce(0) { $0 + ($1 / (2 * total)) * ($1 / (2 * total)) }
        return inside / total - chance
    }
}
