import GRDB

extension Library {
    /// The documents whose title or text has all these words, the best first (BM25).
    ///
    /// Words in quotation marks have to follow each other.
    public func search(_ words: String, _ filter: Filter = Filter(), page: Page = Page()) throws(LibraryError)
        -> [SearchHit]
    {
        guard let pattern = Self.pattern(words) else { return [] }
        var conditions = Conditions()
        conditions.add("document_search MATCH \(pattern)")
        conditions.add(sourceOf: "document", filter)
        conditions.add(filter.person) { person in
            "EXISTS (SELECT 1 FROM appearance WHERE appearance.person = \(person) AND appearance.document = document.id)"
        }
        return try read { database in
            try page.rows(
                of: """
                    SELECT document.id AS document, \(sql: DocumentReference.columns), snippet(document_search, 1, \
                    \(SearchHit.opening), \(SearchHit.closing), '…', 24) AS excerpt \
                    FROM document_search JOIN document ON document.id = document_search.rowid \
                    \(conditions.clause) ORDER BY document_search.rank, document.id
                    """,
                database
            ).map(SearchHit.init)
        }
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
