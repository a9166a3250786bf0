import GRDB

/// Stores documents within one transaction.
struct DocumentWriter {
    let database: Database
    let identities: IdentityMemory

    /// Stores what a source says, unless it is there.
    func add(_ addition: Addition, readsAgain: Bool) throws -> Outcome {
        let known = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT hash, document FROM source WHERE path = ?"),
            arguments: [addition.path]
        )
        let document: Int64? = known?["document"]
        if known?["hash"] == addition.hash {
            guard readsAgain, let document else { return .unchanged }
            try replace(document, with: addition)
            return .replaced
        }
        let twin = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT document FROM source WHERE hash = ? LIMIT 1"),
            arguments: [addition.hash]
        )
        let outcome: Outcome
        switch (document, twin) {
        case (let document?, nil) where try isOnlySource(of: document):
            try replace(document, with: addition)
            try link(addition, to: document)
            outcome = .replaced
        case (_, let twin?):
            try link(addition, to: twin)
            outcome = document == nil ? .duplicate : .replaced
        default:
            try link(addition, to: insert(addition))
            outcome = document == nil ? .added : .replaced
        }
        // What no source says any more goes.
        if let document {
            try database.execute(
                sql: "DELETE FROM document WHERE id = ? AND NOT EXISTS (SELECT 1 FROM source WHERE document = ?)",
                arguments: [document, document]
            )
        }
        return outcome
    }

    private func isOnlySource(of document: Int64) throws -> Bool {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM source WHERE document = ?", arguments: [document]) == 1
    }

    private func link(_ addition: Addition, to document: Int64) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO source (path, hash, document) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET hash = excluded.hash, document = excluded.document
                """
        ).execute(arguments: [addition.path, addition.hash, document])
    }

    private func insert(_ addition: Addition) throws -> Int64 {
        let document = addition.record.document
        try database.cachedStatement(
            sql: """
                INSERT INTO document (title, author, outlet, date, address, text, reading)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            document.title, document.author, document.outlet, document.date, document.url, document.text,
            addition.reading,
        ])
        let identifier = database.lastInsertedRowID
        try write(addition, as: identifier)
        return identifier
    }

    /// A document keeps its identifier, by which corrections know it, when its source changes.
    private func replace(_ identifier: Int64, with addition: Addition) throws {
        let document = addition.record.document
        let before = try Row.fetchAll(
            database,
            sql: "SELECT name, found FROM appearance WHERE document = ?",
            arguments: [identifier]
        )
        identities.forget()
        for table in ["statement", "quotation", "mirror", "portrayal", "appearance"] {
            try database.execute(sql: "DELETE FROM \(table) WHERE document = ?", arguments: [identifier])
        }
        try database.execute(
            sql: """
                UPDATE document SET title = ?, author = ?, outlet = ?, date = ?, address = ?, text = ?, reading = ?
                WHERE id = ?
                """,
            arguments: [
                document.title, document.author, document.outlet, document.date, document.url, document.text,
                addition.reading, identifier,
            ]
        )
        try write(
            addition,
            as: identifier,
            before: Dictionary(before.map { ($0["name"], $0["found"]) }) { first, _ in first }
        )
        try PeopleLayer(database: database).refreshSplits(in: identifier)
    }

    private func write(_ addition: Addition, as document: Int64, before: [String: Int64] = [:]) throws {
        let people = try IdentityAssigner(database: database, memory: identities).assign(
            addition.record,
            document: document,
            before: before
        )
        let writer = RowWriter(database: database, document: document, people: people)
        try writer.write(addition.record)
        var rows = addition.rows
        try DocumentLayer(database: database).lay(over: &rows, document: document, people: people)
        try writer.write(rows)
    }
}
