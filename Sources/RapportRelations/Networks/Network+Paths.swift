extension Network {
    /// How near each node is to all others: the number of nodes it can be reached from, divided by the sum of their
    /// distances, times the share of the others that they are.
    ///
    /// Wasserman and Faust's form for networks that do not hang together; a node that nothing leads to has 0. Every
    /// edge has length 1, weights are left aside; in a directed network paths end at the node. networkx:
    /// `closeness_centrality`.
    ///
    /// - Complexity: O(nodes * edges).
    public var closeness: [Double] {
        nodes.indices.map { node in
            let distances = distances(from: node, along: predecessors).filter { $0 > 0 }
            guard !distances.isEmpty else { return 0 }
            let reached = Double(distances.count)
            return reached / Double(distances.reduce(0, +)) * reached / Double(nodes.count - 1)
        }
    }

    /// The length of the longest of the shortest paths within the largest component, every edge having length 1 and
    /// directions left aside; 0 without edges.
    ///
    /// networkx: `diameter`, which knows it only of networks that hang together.
    ///
    /// - Complexity: O(nodes * edges).
    public var diameter: Int {
        undirected.distancesInLargestComponent.max() ?? 0
    }

    /// The mean length of the shortest paths between any two nodes of the largest component, every edge having length
    /// 1 and directions left aside; 0 without edges.
    ///
    /// networkx: `average_shortest_path_length`, which knows it only of networks that hang together.
    ///
    /// - Complexity: O(nodes * edges).
    public var averagePathLength: Double {
        let distances = undirected.distancesInLargestComponent
        return distances.isEmpty ? 0 : Double(distances.reduce(0, +)) / Double(distances.count)
    }

    /// The distance of every ordered pair in the largest component.
    private var distancesInLargestComponent: [Int] {
        (components.first ?? []).flatMap { node in distances(from: node, along: successors).filter { $0 > 0 } }
    }

    /// The least number of edges on the way from a node to each, by breadth-first search; -1 where there is none.
    private func distances(from start: Int, along neighbours: [[Neighbour]]) -> [Int] {
        var distances = [Int](repeating: -1, count: nodes.count)
        distances[start] = 0
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for neighbour in neighbours[node] where distances[neighbour.node] < 0 {
                distances[neighbour.node] = distances[node] + 1
                queue.append(neighbour.node)
            }
        }
        return distances
    }
}
