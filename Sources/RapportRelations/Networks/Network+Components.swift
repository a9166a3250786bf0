extension Network {
    /// The sets of nodes that hang together, directions left aside: the largest first, of equal ones that with the
    /// earliest node.
    ///
    /// The nodes of each are in order. networkx: `connected_components`, `weakly_connected_components`.
    ///
    /// - Complexity: O(nodes + edges).
    public var components: [[Int]] {
        var isSeen = [Bool](repeating: false, count: nodes.count)
        var components: [[Int]] = []
        for start in nodes.indices where !isSeen[start] {
            isSeen[start] = true
            var component = [start]
            var next = 0
            while next < component.count {
                let neighbours = successors[component[next]] + (isDirected ? predecessors[component[next]] : [])
                for neighbour in neighbours where !isSeen[neighbour.node] {
                    isSeen[neighbour.node] = true
                    component.append(neighbour.node)
                }
                next += 1
            }
            components.append(component.sorted())
        }
        return components.sorted { $0.count != $1.count ? $0.count > $1.count : $0[0] < $1[0] }
    }
}
