import GRDB
import RapportRelations

/// The people of a library and the ties said to be between them, as a network that changes over time.
///
/// An edge is a view of statements: of one pair, one kind and one polarity. Nothing is weighed against what denies it.
public struct LibraryNetwork: Encodable, Sendable {
    private enum CodingKeys: CodingKey {
        case people, edges
    }

    /// What is said of one pair, one kind.
    struct Edge: Encodable, Sendable {
        let source: Int64
        let target: Int64
        let kind: String
        let polarity: String
        let isMutual: Bool
        let weight: Int
        let confidence: Double
        let spells: [TimeSpell]
    }

    /// How many documents speak of a person in a year.
    struct Presence: Sendable {
        let year: TimeSpell
        let documents: Int
    }

    let people: [PersonEntry]
    let edges: [Edge]
    let presence: [Int64: [Presence]]
}

extension Library {
    /// The network of the people most is said about.
    ///
    /// - Parameters:
    ///   - filter: which statements count.
    ///   - limit: how many bonds, those most is said about first.
    public func network(_ filter: Filter = Filter(), limit: Int = 10_000) throws(LibraryError) -> LibraryNetwork {
        let bonds = try bonds(filter, page: Page(limit: limit))
        var edges: [LibraryNetwork.Edge] = []
        var people: [Int64: PersonEntry] = [:]
        for bond in bonds {
            for person in [bond.a.id, bond.b.id] where people[person] == nil {
                people[person] = try self.person(person)
            }
            var pair = filter
            (pair.person, pair.other) = (bond.a.id, bond.b.id)
            edges += LibraryNetwork.Edge.edges(of: try statements(pair, by: .oldest, page: .all))
        }
        let sorted = people.values.sorted { $0.id < $1.id }
        return LibraryNetwork(people: sorted, edges: edges, presence: try presence(of: sorted))
    }

    private func presence(of people: [PersonEntry]) throws(LibraryError) -> [Int64: [LibraryNetwork.Presence]] {
        try read { database in
            var presence: [Int64: [LibraryNetwork.Presence]] = [:]
            for person in people {
                let years = try Row.fetchAll(
                    database.cachedStatement(
                        sql: """
                            SELECT substr(document.date, 1, 4) AS year, count(DISTINCT document.id) AS documents
                            FROM appearance JOIN document ON document.id = appearance.document
                            WHERE appearance.person = ? AND document.date IS NOT NULL GROUP BY 1 ORDER BY 1
                            """
                    ),
                    arguments: [person.id]
                )
                presence[person.id] = years.compactMap { row in
                    TimeSpell(from: row["year"], to: row["year"]).map {
                        LibraryNetwork.Presence(year: $0, documents: row["documents"])
                    }
                }
            }
            return presence
        }
    }
}

extension LibraryNetwork.Edge {
    /// The edges that the statements of one pair come to, in order of kind.
    fileprivate static func edges(of statements: [StatementEntry]) -> [LibraryNetwork.Edge] {
        struct Group: Hashable {
            let source: Int64
            let target: Int64
            let kind: String
            let polarity: String
        }
        var groups: [Group: [StatementEntry]] = [:]
        for statement in statements {
            let isMutual = TieKind(rawValue: statement.kind)?.isDirected != true
            let (a, b) = (statement.a.id, statement.b.id)
            let group = Group(
                source: isMutual ? min(a, b) : a,
                target: isMutual ? max(a, b) : b,
                kind: statement.kind,
                polarity: statement.polarity
            )
            groups[group, default: []].append(statement)
        }
        return groups.sorted {
            ($0.key.kind, $0.key.polarity, $0.key.source) < ($1.key.kind, $1.key.polarity, $1.key.source)
        }
        .map { group, statements in
            LibraryNetwork.Edge(
                source: group.source,
                target: group.target,
                kind: group.kind,
                polarity: group.polarity,
                isMutual: TieKind(rawValue: group.kind)?.isDirected != true,
                weight: statements.count,
                confidence: statements.map(\.confidence).max() ?? 0,
                spells: TimeSpell.joined(
                    statements.compactMap { TimeSpell(from: $0.from ?? $0.date, to: $0.to ?? $0.date) }
                )
            )
        }
    }
}
