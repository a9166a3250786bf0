import GRDB

extension Library {
    /// The document of a source; nil where there is no such source.
    public func document(path: String) throws(LibraryError) -> Int64? {
        try read { try Int64.fetchOne($0, sql: "SELECT document FROM source WHERE path = ?", arguments: [path]) }
    }
}
