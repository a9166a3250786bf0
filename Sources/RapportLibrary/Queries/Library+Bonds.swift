import GRDB

extension Library {
    /// The pairs that something is said about, those most is said about first.
    ///
    /// - Parameters:
    ///   - filter: a pair is among them where one statement of it passes.
    ///   - page: which part of the list.
    public func bonds(_ filter: Filter = Filter(), page: Page = Page()) throws(LibraryError) -> [BondEntry] {
        var conditions = Conditions()
        switch (filter.person, filter.other) {
        case (let a?, let b?): conditions.add("bond.low = \(min(a, b)) AND bond.high = \(max(a, b))")
        case (let one?, nil), (nil, let one?): conditions.add("(bond.low = \(one) OR bond.high = \(one))")
        case (nil, nil): break
        }
        conditions.add(worldOf: "a_person", filter)
        var statement = filter
        (statement.person, statement.other) = (nil, nil)
        var passing = Conditions()
        passing.add(statement, table: "statement")
        passing.add(Self.about(statement))
        return try read { database in
            let isRare = try statement != Filter() && Self.isRare(passing, database)
            conditions.add(Self.isPassed(passing, isRare: isRare))
            return try page.rows(
                of: """
                    SELECT bond.*, a_person.name AS a_name, b_person.name AS b_name, a_person.world, a_person.work \
                    FROM bond JOIN person a_person ON a_person.id = bond.low \
                    JOIN person b_person ON b_person.id = bond.high \
                    \(conditions.clause) ORDER BY bond.statements DESC, bond.low, bond.high
                    """,
                database
            ).map { BondEntry($0, kinds: try Self.kinds(of: $0, database)) }
        }
    }

    /// Whether so few statements pass that their bonds are better found from them than the other way round.
    private static func isRare(_ passing: Conditions, _ database: Database) throws -> Bool {
        let limit = 4_000
        let found = try SQLRequest<Int>(
            literal: "SELECT count(*) FROM (SELECT 1 FROM statement \(passing.clause) LIMIT \(limit))"
        ).fetchOne(database)
        return found.map { $0 < limit } ?? false
    }

    /// The condition that some statement of a bond passes.
    private static func isPassed(_ passing: Conditions, isRare: Bool) -> SQL {
        if isRare { return "(bond.low, bond.high) IN (SELECT low, high FROM statement \(passing.clause))" }
        var ofBond = passing
        ofBond.add("statement.low = bond.low AND statement.high = bond.high")
        return "EXISTS (SELECT 1 FROM statement \(ofBond.clause))"
    }

    private static func kinds(of bond: Row, _ database: Database) throws -> [Row] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT kind, sum(polarity = 'affirmed') AS affirmed, sum(polarity = 'denied') AS denied,
                        min(date) AS first, max(date) AS last
                    FROM statement WHERE low = ? AND high = ? AND status IS NOT 'rejected'
                    GROUP BY kind ORDER BY count(*) DESC, kind
                    """
            ),
            arguments: [bond["low"] as Int64, bond["high"] as Int64]
        )
    }
}
