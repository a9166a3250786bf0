import GRDB

extension Library {
    /// The documents whose title or text has all these words, the best first (BM25); of words that thousands have in common,
    /// those added last.
    ///
    /// Words in quotation marks have to follow each other.
    ///
    /// - Parameter filter: a document is among them where it speaks of the people, of somebody of the world or work, and has a
    ///   statement that passes.
    public func search(_ words: String, _ filter: Filter = Filter(), page: Page = Page()) throws(LibraryError)
        -> [SearchHit]
    {
        guard let pattern = Self.pattern(words) else { return [] }
        var conditions = Conditions()
        conditions.add("document_search MATCH \(pattern)")
        conditions.add(sourceOf: "document", filter)
        conditions.add(filter.document) { "document.id = \($0)" }
        for person in [filter.person, filter.other].compactMap(\.self) {
            conditions.add(
                "EXISTS (SELECT 1 FROM appearance WHERE appearance.person = \(person) AND appearance.document = document.id)"
            )
        }
        if filter.work != nil || filter.isReal != nil {
            var people = Conditions()
            people.add("appearance.document = document.id")
            people.add(worldOf: "person", filter)
            conditions.add(
                """
                EXISTS (SELECT 1 FROM appearance JOIN person ON person.id = appearance.person \(people.clause))
                """
            )
        }
        return try read { database in
            if filter.isAboutTies { conditions.add(try Passing(filter, database).ofDocument) }
            // To rank documents takes longer the more there are.
            let isCommon = try Self.count(of: pattern, upTo: Self.ranked, database) == Self.ranked
            let order: SQL = isCommon ? "document_search.rowid DESC" : "document_search.rank, document.id"
            return try page.rows(
                of: """
                    SELECT document.id AS document, \(sql: DocumentReference.columns), snippet(document_search, 1, \
                    \(SearchHit.opening), \(SearchHit.closing), '…', 24) AS excerpt \
                    FROM document_search JOIN document ON document.id = document_search.rowid \
                    \(conditions.clause) ORDER BY \(order)
                    """,
                database
            ).map(SearchHit.init)
        }
    }

    /// So many documents are no longer ranked.
    private static let ranked = 4_000

    private static func count(of pattern: String, upTo limit: Int, _ database: Database) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT count(*) FROM (SELECT 1 FROM document_search WHERE document_search MATCH ? LIMIT ?)"
            ),
            arguments: [pattern, limit]
        )
    }

    /// Every word, and every phrase between quotation marks, as FTS5 writes it.
    static func pattern(_ words: String) -> String? {
        let parts = words.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            let folded = FoldedWords.of(String(part))
            return index % 2 == 1 ? [folded.joined(separator: " ")] : folded
        }
        let terms = parts.filter { !$0.isEmpty }
        return terms.isEmpty ? nil : terms.map { "\"\($0)\"" }.joined(separator: " ")
    }
}
