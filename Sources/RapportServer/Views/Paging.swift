/// A part of a list, and the links to those before and after it.
enum Paging {
    /// The view of a part.
    ///
    /// - Parameter entries: what ``Fields/page`` gave: one more than are shown, where there are more.
    static func view(_ entries: [[String: Any]], _ fields: Fields, path: String) -> [String: Any] {
        var view: [String: Any] = ["entries": Array(entries.prefix(Fields.pageSize)), "isEmpty": entries.isEmpty]
        if fields.from > 0 {
            view["previous"] = fields.address(path, "from", "\(max(0, fields.from - Fields.pageSize))")
        }
        if entries.count > Fields.pageSize {
            view["next"] = fields.address(path, "from", "\(fields.from + Fields.pageSize)")
        }
        view["isPaged"] = view["previous"] != nil || view["next"] != nil
        return view
    }

    /// The first part of a list that has a page of its own.
    static func part(_ entries: [[String: Any]]) -> [String: Any] {
        [
            "entries": Array(entries.prefix(Fields.pageSize)), "isEmpty": entries.isEmpty,
            "hasMore": entries.count > Fields.pageSize,
        ]
    }
}
