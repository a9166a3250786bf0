import GRDB

extension Library {
    /// Looks up each quotation of a text: whether the library has its words, and how they were changed.
    ///
    /// Near-duplicates are found by the hashes they are filed under; no quotation is compared that shares none.
    ///
    /// - Parameter record: what a reading of the text says.
    /// - Complexity: O(quotations × words), whatever the size of the library.
    public func check(_ record: ReadingRecord) throws(LibraryError) -> [CheckEntry] {
        try read { database in
            let checker = QuotationChecker(database: database, record: record)
            return try record.quotations.map { try checker.check($0) }
        }
    }
}
