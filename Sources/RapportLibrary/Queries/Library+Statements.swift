import GRDB
import RapportRelations

extension Library {
    /// The statements of the library; `person` and `other` are those they are about.
    public func statements(
        _ filter: Filter = Filter(),
        saidBy speaker: Int64? = nil,
        by order: Order = .newest,
        page: Page = Page()
    ) throws(LibraryError) -> [StatementEntry] {
        var conditions = Conditions()
        conditions.add(filter, table: "statement")
        conditions.add(Self.about(filter))
        conditions.add(speaker) { "statement.said_by = \($0)" }
        conditions.add(worldOf: "a_person", filter)
        return try read { database in
            try page.rows(
                of: """
                    SELECT \(sql: StatementEntry.columns) FROM statement \(sql: StatementEntry.joins) \
                    \(conditions.clause) ORDER BY \(sql: order.clause(table: "statement", position: "statement.id"))
                    """,
                database
            ).map(StatementEntry.init)
        }
    }

    /// The condition on the tie a statement tells of.
    static func about(_ filter: Filter) -> SQL {
        var terms: [SQL] = []
        switch (filter.person, filter.other) {
        case (let a?, let b?): terms.append("statement.low = \(min(a, b)) AND statement.high = \(max(a, b))")
        case (let one?, nil), (nil, let one?): terms.append("(statement.low = \(one) OR statement.high = \(one))")
        case (nil, nil): break
        }
        if let kind = filter.kind { terms.append("statement.kind = \(kind.rawValue)") }
        // As it stands and not as an argument: an index of denials is used only where SQLite sees that they are.
        if let polarity = filter.polarity { terms.append("statement.polarity = '\(sql: polarity.rawValue)'") }
        if let certainty = filter.certainty { terms.append("statement.certainty = \(certainty.rawValue)") }
        return terms.isEmpty ? "TRUE" : terms.joined(separator: " AND ")
    }
}
