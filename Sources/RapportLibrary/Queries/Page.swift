import GRDB

/// Which part of a list is wanted.
public struct Page: Hashable, Sendable {
    /// How many entries come before it.
    public var offset: Int
    /// How many entries it has at most.
    public var limit: Int

    /// Creates a page: the first one, where nothing is said.
    public init(offset: Int = 0, limit: Int = 20) {
        self.offset = max(0, offset)
        self.limit = max(0, limit)
    }

    /// The whole list.
    public static let all = Page(limit: Int(Int32.max))
}

extension Page {
    /// The rows of a query that are on this page.
    func rows(of query: SQL, _ database: Database) throws -> [Row] {
        try Row.fetchAll(database, SQLRequest(literal: "\(query) LIMIT \(limit) OFFSET \(offset)", cached: true))
    }
}
