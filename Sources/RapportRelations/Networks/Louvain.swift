/// Finds communities by moving nodes to where modularity gains most, then doing the same with whole communities.
struct Louvain {
    /// The neighbours of each node; after the first level a node stands for a community, with an edge to itself for
    /// what lies within.
    private var neighbours: [[Network.Neighbour]]
    /// The weights of each node's edges, those to itself twice.
    private var degrees: [Double]
    private let total: Double

    /// Prepares the search in an undirected network.
    init(_ network: Network) {
        neighbours = network.successors
        degrees = network.weightedDegrees
        total = degrees.reduce(0, +)
    }

    /// The community of each node, counted from 0 in order of their first nodes.
    func communities() -> [Int] {
        var result = Array(neighbours.indices)
        guard total > 0 else { return result }
        var level = self
        while let found = level.movedNodes() {
            result = result.map { found[$0] }
            level = level.joined(found)
        }
        return result
    }

    /// Moves nodes one after the other until no move gains anything; nil where none did from the start.
    private func movedNodes() -> [Int]? {
        var community = Array(neighbours.indices)
        var weights = degrees
        var isChanged = false
        var isMoving = true
        while isMoving {
            isMoving = false
            for node in neighbours.indices {
                let home = community[node]
                weights[home] -= degrees[node]
                let best = bestCommunity(for: node, community, weights)
                weights[best] += degrees[node]
                if best != home {
                    community[node] = best
                    isMoving = true
                    isChanged = true
                }
            }
        }
        return isChanged ? Self.renumbered(community) : nil
    }

    /// Where modularity is highest for a node taken out of its community: there, or where a neighbour is.
    private func bestCommunity(for node: Int, _ community: [Int], _ weights: [Double]) -> Int {
        var links: [Int: Double] = [:]
        for neighbour in neighbours[node] where neighbour.node != node {
            links[community[neighbour.node], default: 0] += neighbour.weight
        }
        func gain(_ candidate: Int) -> Double {
            links[candidate, default: 0] - weights[candidate] * degrees[node] / total
        }
        var best = community[node]
        var bestGain = gain(best)
        for candidate in links.keys.sorted() {
            // Rounding must not make a node wander between two places that are as good.
            if gain(candidate) > bestGain + total * 1e-12 { (best, bestGain) = (candidate, gain(candidate)) }
        }
        return best
    }

    /// The network of the communities.
    private func joined(_ community: [Int]) -> Louvain {
        var joined = self
        let count = (community.max() ?? -1) + 1
        var weights = [[Int: Double]](repeating: [:], count: count)
        joined.degrees = [Double](repeating: 0, count: count)
        for node in neighbours.indices {
            joined.degrees[community[node]] += degrees[node]
            for neighbour in neighbours[node] {
                weights[community[node]][community[neighbour.node], default: 0] += neighbour.weight
            }
        }
        joined.neighbours = weights.map { links in
            links.keys.sorted().map { Network.Neighbour(node: $0, weight: links[$0, default: 0]) }
        }
        return joined
    }

    /// The same communities counted from 0 in order of their first nodes.
    private static func renumbered(_ community: [Int]) -> [Int] {
        var numbers: [Int: Int] = [:]
        return community.map { old in
            let number = numbers[old, default: numbers.count]
            numbers[old] = number
            return number
        }
    }
}
