import GRDB

extension Library {
    /// Hands every entry of a list to `use`, one after the other, in the order of identifiers.
    ///
    /// - Complexity: O(entries) time, O(1) memory.
    package func forEachPerson(_ use: (PersonEntry) throws -> Void) throws(LibraryError) {
        try forEach("SELECT * FROM person WHERE documents > 0 OR statements > 0 ORDER BY id") {
            try use(PersonEntry($0))
        }
    }

    /// Hands every quotation that was not rejected to `use`.
    package func forEachQuotation(_ use: (QuotationEntry) throws -> Void) throws(LibraryError) {
        try forEach(
            """
            SELECT \(QuotationEntry.columns) FROM quotation \(QuotationEntry.joins)
            WHERE quotation.status IS NOT 'rejected' ORDER BY quotation.id
            """
        ) { try use(QuotationEntry($0)) }
    }

    /// Hands every statement that was not rejected to `use`.
    package func forEachStatement(_ use: (StatementEntry) throws -> Void) throws(LibraryError) {
        try forEach(
            """
            SELECT \(StatementEntry.columns) FROM statement \(StatementEntry.joins)
            WHERE statement.status IS NOT 'rejected' ORDER BY statement.id
            """
        ) { try use(StatementEntry($0)) }
    }

    /// Hands every document to `use`.
    package func forEachDocument(_ use: (DocumentReference) throws -> Void) throws(LibraryError) {
        try forEach("SELECT id AS document, \(DocumentReference.columns) FROM document ORDER BY id") {
            try use(DocumentReference($0))
        }
    }

    private func forEach(_ sql: String, _ use: (Row) throws -> Void) throws(LibraryError) {
        try read { database in
            let rows = try Row.fetchCursor(database, sql: sql)
            while let row = try rows.next() { try use(row) }
        }
    }
}
