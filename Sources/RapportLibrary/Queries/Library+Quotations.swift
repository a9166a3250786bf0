import GRDB

extension Library {
    /// What quotations and statements are sorted by: dates from the last, what has none at the end; documents in their order.
    public enum Order: String, CaseIterable, Sendable {
        case newest, oldest, document

        func clause(table: String, position: String) -> String {
            switch self {
            case .newest: "\(table).date DESC, \(table).id DESC"
            case .oldest: "\(table).date IS NULL, \(table).date, \(table).id"
            case .document: "\(table).document, \(position)"
            }
        }
    }

    /// The quotations of the library; `person` speaks, and where there is an `other`, they are spoken of within or spoken to.
    public func quotations(
        _ filter: Filter = Filter(),
        by order: Order = .newest,
        page: Page = Page()
    ) throws(LibraryError) -> [QuotationEntry] {
        var conditions = Conditions()
        conditions.add(filter, table: "quotation")
        conditions.add(filter.person) { "quotation.speaker = \($0)" }
        conditions.add(worldOf: "speaker_person", filter)
        if let words = filter.words {
            // The documents that have the words, and then the quotations that do.
            guard let pattern = Self.pattern(words) else { return [] }
            conditions.add(
                "quotation.document IN (SELECT rowid FROM document_search WHERE document_search MATCH \(pattern))"
            )
            conditions.add("has_words(quotation.text, \(words))")
        }
        conditions.add(filter.other) { other in
            """
            EXISTS (SELECT 1 FROM appearance WHERE appearance.document = quotation.document AND appearance.person = \(other)
                AND (EXISTS (SELECT 1 FROM json_each(quotation.addressees) WHERE value = appearance.local)
                    OR EXISTS (SELECT 1 FROM json_each(document.reading, '$.people[' || appearance.local || '].mentions') mention
                        WHERE json_extract(mention.value, '$[0]') >= quotation.start
                            AND json_extract(mention.value, '$[1]') <= quotation."end")))
            """
        }
        return try read { database in
            try page.rows(
                of: """
                    SELECT \(sql: QuotationEntry.columns) FROM quotation \(sql: QuotationEntry.joins) \
                    \(conditions.clause) ORDER BY \(sql: order.clause(table: "quotation", position: "quotation.start"))
                    """,
                database
            ).map(QuotationEntry.init)
        }
    }
}
