import GRDB

/// FTS5 tables over columns of others, kept in step by triggers, new rows a transaction at a time.
///
/// FTS5 writes out what it has gathered with every statement that may fail half-way. So rows with new identifiers are left
/// until the end of their transaction, and those of earlier transactions alone are followed one by one.
enum SearchIndex {
    private struct Source {
        let table: String
        let columns: [String]
        let options: String

        var search: String { "\(table)_search" }
        var list: String { columns.joined(separator: ", ") }
    }

    private static let sources = [
        Source(
            table: "document",
            columns: ["title", "text"],
            options: "tokenize = 'unicode61 remove_diacritics 2'"
        ),
        Source(
            table: "alias",
            columns: ["name"],
            options: "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'"
        ),
        Source(
            table: "quotation",
            columns: ["shingles"],
            options: "tokenize = 'ascii', detail = none, columnsize = 0"
        ),
    ]

    /// The tables.
    static let tables = sources.map {
        """
        CREATE VIRTUAL TABLE \($0.search) USING fts5(
            \($0.list), content = '\($0.table)', content_rowid = 'id', \($0.options));

        """
    }.joined()

    /// How far each table goes, and the triggers that follow changes of rows so far; those of earlier versions go.
    static let triggers =
        "CREATE TABLE searchable (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;\n"
        + sources.map(triggers).joined()

    /// Takes in the rows that were added since it was last done; to be called at the end of each transaction.
    ///
    /// - Complexity: O(words of new rows).
    static func catchUp(_ database: Database) throws {
        for source in sources {
            try database.cachedStatement(
                sql: """
                    INSERT INTO \(source.search) (rowid, \(source.list)) SELECT id, \(source.list) FROM \(source.table)
                    WHERE id > (SELECT last FROM searchable WHERE name = '\(source.table)') ORDER BY id
                    """
            ).execute()
            try database.cachedStatement(
                sql: """
                    UPDATE searchable SET last = (SELECT max(id) FROM \(source.table))
                    WHERE name = '\(source.table)' AND last < (SELECT max(id) FROM \(source.table))
                    """
            ).execute()
        }
    }

    private static func triggers(of source: Source) -> String {
        let (table, search, list) = (source.table, source.search, source.list)
        let old = source.columns.map { "old.\($0)" }.joined(separator: ", ")
        let new = source.columns.map { "new.\($0)" }.joined(separator: ", ")
        func isThere(_ row: String) -> String {
            "WHEN \(row).id <= (SELECT last FROM searchable WHERE name = '\(table)')"
        }
        return """
            INSERT INTO searchable SELECT '\(table)', ifnull(max(id), 0) FROM \(table);
            DROP TRIGGER IF EXISTS \(search)_insert;
            DROP TRIGGER IF EXISTS \(search)_delete;
            DROP TRIGGER IF EXISTS \(search)_update;
            CREATE TRIGGER \(search)_insert AFTER INSERT ON \(table) \(isThere("new")) BEGIN
                INSERT INTO \(search) (rowid, \(list)) VALUES (new.id, \(new));
            END;
            CREATE TRIGGER \(search)_delete AFTER DELETE ON \(table) \(isThere("old")) BEGIN
                INSERT INTO \(search) (\(search), rowid, \(list)) VALUES ('delete', old.id, \(old));
            END;
            CREATE TRIGGER \(search)_update AFTER UPDATE OF \(list) ON \(table) \(isThere("new")) BEGIN
                INSERT INTO \(search) (\(search), rowid, \(list)) VALUES ('delete', old.id, \(old));
                INSERT INTO \(search) (rowid, \(list)) VALUES (new.id, \(new));
            END;

            """
    }
}
