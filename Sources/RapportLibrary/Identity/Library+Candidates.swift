import GRDB

extension Library {
    /// The pairs of people that wait for a decision whether they are one, the likeliest first.
    public func candidates(page: Page = Page()) throws(LibraryError) -> [CandidateEntry] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT candidate.*, one.name AS a_name, other.name AS b_name FROM candidate
                    JOIN person one ON one.id = candidate.a AND one.merged IS NULL AND one.documents > 0
                    JOIN person other ON other.id = candidate.b AND other.merged IS NULL AND other.documents > 0
                    WHERE apart = 0 ORDER BY confidence DESC, candidate.a, candidate.b LIMIT ? OFFSET ?
                    """,
                arguments: [page.limit, page.offset]
            ).map(CandidateEntry.init)
        }
    }
}
