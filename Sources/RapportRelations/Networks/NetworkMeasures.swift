/// All measures of a network, each as ``Network`` defines it.
public struct NetworkMeasures: Hashable, Sendable {
    /// The measures of one node.
    public struct Node: Hashable, Sendable {
        /// How many edges it has.
        public let degree: Int
        /// The sum of their weights.
        public let weightedDegree: Double
        /// The share of shortest paths through it.
        public let betweenness: Double
        /// How near it is to the others.
        public let closeness: Double
        /// Its part in the leading eigenvector, weights left aside.
        public let eigenvector: Double
        /// Its share of a random walk by weights.
        public let pageRank: Double
        /// The share of its neighbours that know each other.
        public let clustering: Double
        /// The number of its community, counted from 0, the largest first.
        public let community: Int
    }

    /// The measures of each node, in the network's order.
    public let nodes: [Node]
    /// The mean degree.
    public let averageDegree: Double
    /// The share of possible edges that are there.
    public let density: Double
    /// The longest shortest path in the largest component.
    public let diameter: Int
    /// The mean shortest path in the largest component.
    public let averagePathLength: Double
    /// The mean clustering.
    public let averageClustering: Double
    /// How many components there are.
    public let componentCount: Int
    /// How many communities there are.
    public let communityCount: Int
    /// How much more weight lies within communities than would by chance.
    public let modularity: Double

    /// Measures a network.
    ///
    /// - Complexity: O(nodes * edges).
    public init(_ network: Network) {
        let communities = network.communities
        var community = [Int](repeating: 0, count: network.nodes.count)
        for (index, members) in communities.enumerated() {
            for node in members { community[node] = index }
        }
        let degrees = network.degrees
        let weightedDegrees = network.weightedDegrees
        let betweenness = network.betweenness
        let closeness = network.closeness
        let eigenvector = network.eigenvector()
        let pageRank = network.pageRank
        let clustering = network.clustering
        nodes = network.nodes.indices.map {
            Node(
                degree: degrees[$0],
                weightedDegree: weightedDegrees[$0],
                betweenness: betweenness[$0],
                closeness: closeness[$0],
                eigenvector: eigenvector[$0],
                pageRank: pageRank[$0],
                clustering: clustering[$0],
                community: community[$0]
            )
        }
        averageDegree = network.averageDegree
        density = network.density
        diameter = network.diameter
        averagePathLength = network.averagePathLength
        averageClustering = network.nodes.isEmpty ? 0 : clustering.reduce(0, +) / Double(network.nodes.count)
        componentCount = network.components.count
        communityCount = communities.count
        modularity = network.modularity(of: communities)
    }
}
