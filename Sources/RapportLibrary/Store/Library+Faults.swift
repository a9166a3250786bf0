import GRDB

extension Library {
    /// What is wrong with the file: damage that SQLite finds, references to nothing, counts and bonds that are not what the
    /// rows come to, people or rows that are not what readings and corrections make of them.
    ///
    /// - Returns: the faults as sentences without full stops; none, where the library is sound.
    /// - Complexity: O(size of the library).
    public func faults() throws(LibraryError) -> [String] {
        try read { database in
            let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check")
            var faults = integrity == ["ok"] ? [] : integrity
            if try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") != nil {
                faults.append("a row names another that is gone")
            }
            for (sql, fault) in Self.invariants where try Bool.fetchOne(database, sql: "SELECT EXISTS (\(sql))") == true
            {
                faults.append(fault)
            }
            return faults
        }
    }

    /// Queries that find nothing in a sound library.
    private static let invariants = [
        (
            """
            SELECT 1 FROM person WHERE documents <> (SELECT count(DISTINCT document) FROM appearance WHERE appearance.person = person.id)
                OR mentions <> (SELECT ifnull(sum(mentions), 0) FROM appearance WHERE appearance.person = person.id)
            """, "a person's documents or mentions are miscounted"
        ),
        (
            """
            SELECT 1 FROM person WHERE quotations <>
                (SELECT count(*) FROM quotation WHERE speaker = person.id AND status IS NOT 'rejected')
            """, "a person's quotations are miscounted"
        ),
        (
            """
            SELECT low, high, count(*) FROM statement WHERE status IS NOT 'rejected' AND low <> high GROUP BY low, high
            EXCEPT SELECT low, high, statements FROM bond
            """, "a bond is missing or miscounted"
        ),
        (
            """
            SELECT low, high, statements FROM bond EXCEPT SELECT low, high, count(*) FROM statement
            WHERE status IS NOT 'rejected' GROUP BY low, high
            """, "a bond rests on nothing"
        ),
        (
            """
            SELECT 1 FROM quotation JOIN appearance ON appearance.document = quotation.document
                AND appearance.local = speaker_local WHERE speaker <> appearance.person
            """, "a quotation's speaker is out of step"
        ),
        (
            """
            SELECT 1 FROM statement JOIN appearance ON appearance.document = statement.document
                AND appearance.local = a_local WHERE a <> appearance.person
            """, "a statement's person is out of step"
        ),
        (
            "SELECT 1 FROM document WHERE NOT EXISTS (SELECT 1 FROM source WHERE source.document = document.id)",
            "a document has no source"
        ),
        (
            "SELECT 1 FROM appearance GROUP BY document HAVING max(local) + 1 <> count(*)",
            "a person of a document is missing"
        ),
    ]
}
