import RapportRelations
import Testing

@Suite("Networks")
struct NetworkTests {
    /// Whether all numbers are equal to 1e-9.
    private func agree(_ ours: [Double], _ theirs: [Double]) -> Bool {
        ours.count == theirs.count && zip(ours, theirs).allSatisfy { abs($0 - $1) < 1e-9 }
    }

    private func network(_ count: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) -> Network {
        Network(nodes: Array(0..<count), edges: pairs.map { .init(from: $0.0, to: $0.1) }, isDirected: isDirected)
    }

    private func complete(_ count: Int) -> Network {
        network(count, (0..<count).flatMap { a in (0..<a).map { (a, $0) } })
    }

    private func star(_ rays: Int) -> Network { network(rays + 1, (1...rays).map { (0, $0) }) }

    private func cycle(_ count: Int) -> Network { network(count, (0..<count).map { ($0, ($0 + 1) % count) }) }

    @Test("measures equal those of networkx to 1e-9", arguments: try NetworkxMeasures.all())
    func equalsNetworkx(expected: NetworkxMeasures) {
        let network = expected.network
        #expect(network.degrees == expected.degrees)
        #expect(agree(network.weightedDegrees, expected.weightedDegrees))
        #expect(agree(network.betweenness, expected.betweenness))
        #expect(agree(network.closeness, expected.closeness))
        #expect(agree(network.eigenvector(), expected.eigenvector))
        #expect(agree(network.eigenvector(isWeighted: true), expected.weightedEigenvector))
        #expect(agree(network.pageRank, expected.pageRank))
        #expect(agree(network.clustering, expected.clustering))
        #expect(agree([network.density], [expected.density]))
        #expect(agree([network.averageClustering], [expected.averageClustering]))
        #expect(network.components == expected.components)
        #expect(network.diameter == expected.diameter)
        #expect(agree([network.averagePathLength], [expected.averagePathLength]))
        #expect(agree([network.modularity(of: expected.communities)], [expected.modularity]))
    }

    @Test("communities are as good as the best of 20 runs of networkx's", arguments: try NetworkxMeasures.all())
    func findsCommunities(expected: NetworkxMeasures) {
        let communities = expected.network.communities
        #expect(communities.flatMap(\.self).sorted() == Array(0..<expected.nodeCount))
        #expect(expected.network.modularity(of: communities) >= expected.modularity - 0.02)
    }

    @Test("a complete network: all alike, everybody next to everybody", arguments: [2, 3, 7])
    func measuresComplete(count: Int) {
        let network = complete(count)
        #expect(network.density == 1)
        #expect(network.averageDegree == Double(count - 1))
        #expect(network.diameter == 1)
        #expect(network.averagePathLength == 1)
        #expect(agree(network.betweenness, [Double](repeating: 0, count: count)))
        #expect(agree(network.closeness, [Double](repeating: 1, count: count)))
        #expect(agree(network.clustering, [Double](repeating: count > 2 ? 1 : 0, count: count)))
        #expect(agree(network.pageRank, [Double](repeating: 1 / Double(count), count: count)))
    }

    @Test("a star: every path leads through its hub", arguments: [2, 5, 9])
    func measuresStar(rays: Int) {
        let network = star(rays)
        #expect(agree(network.betweenness, [1] + [Double](repeating: 0, count: rays)))
        let ray = Double(rays) / Double(2 * rays - 1)
        #expect(agree(network.closeness, [1] + [Double](repeating: ray, count: rays)))
        let hub = 0.5.squareRoot()
        let end = hub / Double(rays).squareRoot()
        #expect(agree(network.eigenvector(), [hub] + [Double](repeating: end, count: rays)))
        #expect(network.diameter == 2)
        #expect(network.averageClustering == 0)
    }

    @Test("a path of five: betweenness by the pairs on either side")
    func measuresPath() {
        let network = network(5, [(0, 1), (1, 2), (2, 3), (3, 4)])
        let pairs: [Double] = [0, 3, 4, 3, 0]
        #expect(agree(network.betweenness, pairs.map { $0 / 6 }))
        let distances: [Double] = [10, 7, 6, 7, 10]
        #expect(agree(network.closeness, distances.map { 4 / $0 }))
        #expect(network.diameter == 4)
        #expect(agree([network.averagePathLength], [2]))
    }

    @Test("a cycle: all alike")
    func measuresCycle() {
        let network = cycle(6)
        // Of the ten pairs of others, two lie opposite by way of a node, each with a second way; one lies around it.
        #expect(agree(network.betweenness, [Double](repeating: 0.2, count: 6)))
        #expect(agree(network.closeness, [Double](repeating: 5 / 9, count: 6)))
        #expect(agree(network.eigenvector(), [Double](repeating: 1 / 6.0.squareRoot(), count: 6)))
        #expect(network.diameter == 3)
    }

    @Test("two circles of friends with one acquaintance between them are two communities")
    func splitsTwoCircles() {
        let circles = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)]
        #expect(network(6, circles).communities == [[0, 1, 2], [3, 4, 5]])
    }

    @Test("edges given several times add up, those to oneself are left out")
    func addsEdgesUp() {
        let edges: [Network.Edge] = [
            .init(from: 1, to: 0, weight: 2), .init(from: 0, to: 1), .init(from: 1, to: 1), .init(from: 2, to: 1),
        ]
        let undirected = Network(nodes: [7, 8, 9], edges: edges)
        #expect(undirected.edges == [.init(from: 0, to: 1, weight: 3), .init(from: 1, to: 2, weight: 1)])
        let directed = Network(nodes: [7, 8, 9], edges: edges, isDirected: true)
        #expect(directed.edges == [.init(from: 0, to: 1), .init(from: 1, to: 0, weight: 2), .init(from: 2, to: 1)])
        #expect(directed.undirected == undirected)
        #expect(directed.degrees == [2, 3, 1])
    }

    @Test("a network of nobody has no measures and fails at none")
    func measuresNothing() {
        let measures = NetworkMeasures(Network(nodes: [], edges: []))
        #expect(measures.nodes.isEmpty)
        #expect(measures.density == 0)
        #expect(measures.averageDegree == 0)
        #expect(measures.componentCount == 0)
    }

    @Test("all measures together are the single ones")
    func measuresTogether() throws {
        let network = star(4)
        let measures = NetworkMeasures(network)
        #expect(measures.nodes.map(\.degree) == network.degrees)
        #expect(measures.nodes.map(\.betweenness) == network.betweenness)
        #expect(measures.nodes.map(\.community) == [0, 0, 0, 0, 0])
        #expect(measures.averagePathLength == network.averagePathLength)
        #expect(measures.averageClustering == network.averageClustering)
        #expect(measures.modularity == 0)
    }
}
