extension Library {
    /// The picture of what is said about the bond of two people, and of what they say to or about each other: over the years,
    /// or, where one book says it all, through its chapters.
    ///
    /// - Parameters:
    ///   - a: the one.
    ///   - b: the other.
    ///   - rows: what has a row of its own.
    ///   - limit: how many entries are drawn at most, the oldest first.
    /// - Throws: ``LibraryError`` with the code `unknown` where one of them is not there.
    public func timePicture(of a: Int64, and b: Int64, by rows: TimePicture.Rows, limit: Int = Page.all.limit)
        throws(LibraryError) -> TimePicture
    {
        let title = "\(try person(a).name) and \(try person(b).name)"
        let entries = try timeline(of: a, and: b, page: Page(limit: limit))
        let documents = Set(entries.compactMap { $0.statement?.document.id ?? $0.quotation?.document.id })
        let book = documents.count == 1 ? documents.first : nil
        return TimePicture(
            entries,
            by: rows,
            title: title,
            chapters: try book.flatMap { document throws(LibraryError) in try reading(of: document).document.chapters }
                ?? []
        )
    }
}
