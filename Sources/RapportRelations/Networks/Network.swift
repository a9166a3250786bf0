/// People and what runs between them: a weighted graph, undirected or directed.
///
/// Between two people runs at most one edge (of a directed network one each way), and none from a person to the same
/// person. The measures follow the definitions of networkx 3, <https://networkx.org>, to which the tests hold them;
/// where networkx refuses a network that does not hang together, each measure says what it does instead.
public struct Network: Hashable, Sendable {
    /// What runs between two nodes.
    public struct Edge: Hashable, Sendable {
        /// The position of the node it comes from, in the network's nodes.
        public var source: Int
        /// The position of the node it goes to.
        public var target: Int
        /// How much runs there: lines, words, scenes; more than 0.
        public var weight: Double

        /// Creates an edge.
        public init(from source: Int, to target: Int, weight: Double = 1) {
            self.source = source
            self.target = target
            self.weight = weight
        }
    }

    /// What each node stands for: the index of a person in a reading's people.
    public let nodes: [Int]
    /// Whether an edge runs one way only.
    public let isDirected: Bool
    /// The edges by source, then target; of an undirected network the source is the earlier node.
    public let edges: [Edge]
    /// Where an edge leads to, by node it starts from; an undirected edge leads both ways.
    let successors: [[Neighbour]]
    /// Where an edge comes from, by node it ends at; equal to ``successors`` in an undirected network.
    let predecessors: [[Neighbour]]

    /// The other end of an edge.
    struct Neighbour: Hashable {
        let node: Int
        let weight: Double
    }

    private struct Ends: Hashable {
        let source: Int
        let target: Int

        init(_ source: Int, _ target: Int) {
            self.source = source
            self.target = target
        }
    }

    /// Creates a network; edges given several times become one with the sum of their weights, and those from a node to
    /// itself are left out.
    ///
    /// - Precondition: edges join nodes of the network and have weights above 0.
    /// - Complexity: O(nodes + edges log edges).
    public init(nodes: [Int], edges: some Sequence<Edge>, isDirected: Bool = false) {
        var weights: [Ends: Double] = [:]
        for edge in edges where edge.source != edge.target {
            precondition(nodes.indices.contains(edge.source), "an edge must come from a node")
            precondition(nodes.indices.contains(edge.target), "an edge must go to a node")
            precondition(edge.weight > 0, "an edge must weigh something")
            let isTurned = !isDirected && edge.source > edge.target
            let ends = isTurned ? Ends(edge.target, edge.source) : Ends(edge.source, edge.target)
            weights[ends, default: 0] += edge.weight
        }
        let sorted = weights.map { Edge(from: $0.key.source, to: $0.key.target, weight: $0.value) }
            .sorted { ($0.source, $0.target) < ($1.source, $1.target) }
        self.nodes = nodes
        self.isDirected = isDirected
        self.edges = sorted

        // Edges come in order, so that every list of neighbours does.
        var successors = [[Neighbour]](repeating: [], count: nodes.count)
        var predecessors = successors
        for edge in sorted {
            successors[edge.source].append(Neighbour(node: edge.target, weight: edge.weight))
            predecessors[edge.target].append(Neighbour(node: edge.source, weight: edge.weight))
        }
        if !isDirected {
            // The earlier neighbours of a node precede the later ones.
            for node in nodes.indices { predecessors[node] += successors[node] }
            successors = predecessors
        }
        self.successors = successors
        self.predecessors = predecessors
    }

    /// The same network without directions; the weights of two edges that run both ways are added up.
    public var undirected: Network { isDirected ? Network(nodes: nodes, edges: edges) : self }
}
