import GRDB

/// The statements that pass a filter, for finding what they are about.
struct Passing {
    /// Where fewer statements pass, it is quicker to find what they are about than to ask of everything whether one passes.
    private static let few = 1_000

    private let conditions: Conditions
    private let areFew: Bool

    /// Looks how many pass; people are not looked at.
    ///
    /// - Complexity: O(statements looked at until a thousand pass).
    init(_ filter: Filter, _ database: Database) throws {
        var filter = filter
        (filter.person, filter.other, filter.work, filter.isReal) = (nil, nil, nil, nil)
        var conditions = Conditions()
        conditions.add(filter, table: "statement")
        conditions.add(Library.about(filter))
        self.conditions = conditions
        guard filter != Filter() else {
            areFew = false
            return
        }
        let count = SQLRequest<Int>(
            literal: "SELECT count(*) FROM (SELECT 1 FROM statement \(conditions.clause) LIMIT \(Self.few))"
        )
        areFew = try count.fetchOne(database).map { $0 < Self.few } ?? false
    }

    /// That one of them is about a bond.
    var ofBond: SQL {
        if areFew { return "(bond.low, bond.high) IN (SELECT low, high FROM statement \(conditions.clause))" }
        return exists("statement_by_pair", "statement.low = bond.low AND statement.high = bond.high")
    }

    /// That one of them is about a person.
    var ofPerson: SQL {
        if areFew {
            return """
                person.id IN (SELECT low FROM statement \(conditions.clause) \
                UNION ALL SELECT high FROM statement \(conditions.clause))
                """
        }
        let (low, high) = (
            exists("statement_by_pair", "statement.low = person.id"),
            exists("statement_by_high", "statement.high = person.id")
        )
        return "(\(low) OR \(high))"
    }

    /// That one of them stands in a document.
    var ofDocument: SQL {
        if areFew { return "document.id IN (SELECT document FROM statement \(conditions.clause))" }
        return exists("statement_by_document", "statement.document = document.id")
    }

    private func exists(_ index: String, _ condition: SQL) -> SQL {
        var conditions = conditions
        conditions.add(condition)
        return "EXISTS (SELECT 1 FROM statement INDEXED BY \(sql: index) \(conditions.clause))"
    }
}
