import RapportLanguage
public import RapportRelations

/// A network of a book with the attributes and measures of its nodes, in the columns of every format.
public struct NetworkTable: Sendable {
    /// What a column holds.
    enum Value {
        case text(String)
        case whole(Int)
        case number(Double)

        /// The value as text.
        var string: String {
            switch self {
            case .text(let text): text
            case .whole(let number): "\(number)"
            case .number(let number): "\(number)"
            }
        }
    }

    let network: Network
    /// What the network is, in words.
    let title: String
    /// The columns of attributes, one row a node in the network's order.
    let columns: [(name: String, values: [Value])]
    /// The names of the nodes.
    let labels: [String]

    /// Gathers what is known of each node.
    ///
    /// - Complexity: that of `NetworkMeasures`.
    public init(_ network: Network, of book: Book, title: String) {
        self.network = network
        self.title = title
        let memberOfPerson = Dictionary(book.cast.map { ($0.person, $0) }) { first, _ in first }
        let members = network.nodes.compactMap { memberOfPerson[$0] }
        let measures = NetworkMeasures(network)
        labels = members.map(\.name)
        columns = [
            ("gender", members.map { .text($0.gender?.rawValue ?? "") }),
            ("rank", members.map { .text($0.rank.rawValue) }),
            ("mentions", members.map { .whole($0.mentionCount) }),
            ("lines", members.map { .whole($0.utteranceCount) }),
            ("words", members.map { .whole($0.wordCount) }),
            ("degree", measures.nodes.map { .whole($0.degree) }),
            ("weighted_degree", measures.nodes.map { .number($0.weightedDegree) }),
            ("betweenness", measures.nodes.map { .number($0.betweenness) }),
            ("closeness", measures.nodes.map { .number($0.closeness) }),
            ("eigenvector", measures.nodes.map { .number($0.eigenvector) }),
            ("pagerank", measures.nodes.map { .number($0.pageRank) }),
            ("clustering", measures.nodes.map { .number($0.clustering) }),
            ("community", measures.nodes.map { .whole($0.community) }),
        ]
    }

    /// The name of a node in a file, as in the reading's JSON.
    func identifier(_ node: Int) -> String { Identifier.person(network.nodes[node]) }
}
