import GRDB
import RapportRelations

extension Library {
    /// What is denied here and affirmed there, of one pair and one kind of tie, each denial once.
    public func contradictions(
        _ filter: Filter = Filter(),
        page: Page = Page()
    ) throws(LibraryError) -> [Contradiction] {
        var conditions = Conditions()
        conditions.add("statement.polarity = 'denied'")
        conditions.add(filter, table: "statement")
        conditions.add(Self.about(filter))
        return try read { database in
            let pairs = try page.rows(
                of: """
                    SELECT statement.id AS denied, (SELECT affirmed.id FROM statement affirmed \
                    WHERE affirmed.low = statement.low AND affirmed.high = statement.high \
                    AND affirmed.kind = statement.kind AND affirmed.polarity = 'affirmed' \
                    AND (affirmed.a = statement.a OR statement.kind NOT IN \(Self.directed)) \
                    AND affirmed.status IS NOT 'rejected' \
                    ORDER BY affirmed.date IS NULL, affirmed.date, affirmed.id LIMIT 1) AS affirmed \
                    FROM statement \(conditions.clause) AND affirmed IS NOT NULL \
                    ORDER BY statement.date DESC, statement.id DESC
                    """,
                database
            )
            return try pairs.compactMap { row in
                guard let affirmed = try Self.statement(row["affirmed"], database),
                    let denied = try Self.statement(row["denied"], database)
                else { return nil }
                return Contradiction(affirmed: affirmed, denied: denied)
            }
        }
    }

    /// The kinds of tie of which the other way round is another claim.
    private static let directed = TieKind.allCases.filter(\.isDirected).map(\.rawValue)

    private static func statement(_ identifier: Int64, _ database: Database) throws -> StatementEntry? {
        try Row.fetchOne(
            database,
            sql: "SELECT \(StatementEntry.columns) FROM statement \(StatementEntry.joins) WHERE statement.id = ?",
            arguments: [identifier]
        ).map(StatementEntry.init)
    }
}
