extension Library {
    /// What is said about the bond of two people, and what they say to or about each other, oldest first, what has no date at
    /// the end.
    ///
    /// - Parameters:
    ///   - a: the one.
    ///   - b: the other.
    ///   - speaker: only what this person says.
    public func timeline(
        of a: Int64,
        and b: Int64,
        saidBy speaker: Int64? = nil,
        page: Page = Page()
    ) throws(LibraryError) -> [TimelineEntry] {
        let whole = Page(limit: page.offset + min(page.limit, Int(Int32.max) - page.offset))
        var filter = Filter()
        (filter.person, filter.other) = (a, b)
        var entries = try statements(filter, saidBy: speaker, by: .oldest, page: whole).map {
            TimelineEntry(date: $0.date, outlet: $0.outlet, statement: $0, quotation: nil)
        }
        for (one, other) in [(a, b), (b, a)] where speaker == nil || speaker == one {
            (filter.person, filter.other) = (one, other)
            entries += try quotations(filter, by: .oldest, page: whole).map {
                TimelineEntry(date: $0.date, outlet: $0.outlet, statement: nil, quotation: $0)
            }
        }
        // A stable order: what is said first stands first, statements before quotations.
        let sorted = entries.enumerated().sorted { one, other in
            let (x, y) = (one.element.date ?? "~", other.element.date ?? "~")
            return (x, one.offset) < (y, other.offset)
        }
        return sorted.map(\.element).dropFirst(page.offset).prefix(page.limit).map { $0 }
    }
}
