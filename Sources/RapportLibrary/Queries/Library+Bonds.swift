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
        return try read { database in
            conditions.add(try Passing(filter, database).ofBond)
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
