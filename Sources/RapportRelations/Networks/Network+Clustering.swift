extension Network {
    /// How many of the pairs of each node's neighbours know each other, as a share; 0 with fewer than two neighbours.
    ///
    /// Weights are left aside. In a directed network the share of the possible directed triangles. networkx:
    /// `clustering`.
    ///
    /// G. Fagiolo, "Clustering in complex directed networks", Physical Review E 76, 2007.
    ///
    /// - Complexity: O(sum of the squared degrees).
    public var clustering: [Double] {
        // How many edges join two nodes, either way.
        var joined = [Int](repeating: 0, count: nodes.count)
        return nodes.indices.map { node in
            let neighbours = neighboursEitherWay(of: node)
            for other in neighbours { joined[other] += 1 }
            var triangles = 0
            for other in neighbours {
                for third in neighboursEitherWay(of: other) { triangles += joined[third] }
            }
            let mutual = neighbours.reduce(0) { $0 + joined[$1] - 1 }
            for other in neighbours { joined[other] = 0 }
            let degree = neighbours.count
            let possible = degree * (degree - 1) - mutual
            guard triangles > 0 else { return 0 }
            return Double(triangles) / Double(isDirected ? 2 * possible : possible)
        }
    }

    /// The mean of ``clustering``; 0 without nodes.
    public var averageClustering: Double {
        nodes.isEmpty ? 0 : clustering.reduce(0, +) / Double(nodes.count)
    }

    /// The nodes that edges lead to and come from; twice where both.
    private func neighboursEitherWay(of node: Int) -> [Int] {
        (isDirected ? successors[node] + predecessors[node] : successors[node]).map(\.node)
    }
}
