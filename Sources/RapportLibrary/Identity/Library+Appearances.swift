import GRDB

extension Library {
    /// Who the people of all documents are, in the order of documents and of people within them.
    ///
    /// - Complexity: O(appearances).
    package func appearances() throws(LibraryError) -> [Int64] {
        try read { try Int64.fetchAll($0, sql: "SELECT person FROM appearance ORDER BY document, local") }
    }
}
