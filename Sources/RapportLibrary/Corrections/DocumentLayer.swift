import GRDB

/// The rows of one document with every decision about it laid over.
struct DocumentLayer {
    let database: Database

    /// The rows that should stand in the library.
    func rows(of document: Int64) throws -> DocumentRows {
        guard
            let row = try Row.fetchOne(
                database,
                sql: "SELECT text, reading FROM document WHERE id = ?",
                arguments: [document]
            )
        else { throw LibraryError(code: .unknown, path: "", reason: "there is no document d\(document)") }
        var rows = DocumentRows(try ReadingRecord(stored: row["reading"], text: row["text"]))
        try lay(over: &rows, document: document, people: people(of: document))
        return rows
    }

    /// Lays the decisions that hold over rows.
    func lay(over rows: inout DocumentRows, document: Int64, people: [Int64]) throws {
        let corrections = try CorrectionLog(database: database).holding(for: document)
        guard !corrections.isEmpty else { return }
        let roots = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(database, sql: "SELECT id, merged FROM person WHERE merged IS NOT NULL")
                .map { ($0["id"] as Int64, $0["merged"] as Int64) }
        )
        rows.lay(corrections) { party in
            switch party {
            case .local(let index): people[index]
            case .library(let person): roots[person] ?? person
            }
        }
        // Where merged people are named by a decision, the rows name who they are.
        func root(_ party: Party) -> Party {
            if case .library(let person) = party { .library(roots[person] ?? person) } else { party }
        }
        for index in rows.statements.indices {
            rows.statements[index].a = root(rows.statements[index].a)
            rows.statements[index].b = root(rows.statements[index].b)
            rows.statements[index].saidBy = rows.statements[index].saidBy.map(root)
        }
        for index in rows.quotations.indices {
            rows.quotations[index].speaker = rows.quotations[index].speaker.map(root)
        }
    }

    /// Writes the rows of a document anew, each under the identifier it had.
    func refresh(_ document: Int64) throws {
        let rows = try rows(of: document)
        let known = try identifiers(of: document)
        for table in ["statement", "quotation"] {
            try database.execute(sql: "DELETE FROM \(table) WHERE document = ?", arguments: [document])
        }
        try RowWriter(database: database, document: document, people: people(of: document), identifiers: known)
            .write(rows)
    }

    /// The persons of the library that the people of a document are, in their order.
    func people(of document: Int64) throws -> [Int64] {
        try Int64.fetchAll(
            database,
            sql: "SELECT person FROM appearance WHERE document = ? ORDER BY local",
            arguments: [document]
        )
    }

    /// The identifiers that rows have now, by their names within the document.
    func identifiers(of document: Int64) throws -> [String: Int64] {
        try Dictionary(
            Row.fetchAll(
                database,
                sql: """
                    SELECT 's ' || local AS name, id FROM statement WHERE document = ?
                    UNION ALL SELECT 'q ' || local, id FROM quotation WHERE document = ?
                    """,
                arguments: [document, document]
            ).map { ($0["name"] as String, $0["id"] as Int64) }
        ) { first, _ in first }
    }
}
