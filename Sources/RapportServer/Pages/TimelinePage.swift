import Hummingbird
import RapportLibrary

/// What is said, in the order of time.
struct TimelinePage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/timeline") { [site] request, _ in
            try await site.page("timeline", for: request) { library, fields in
                let statements = try library.statements(fields.filter(in: library), by: fields.order, page: fields.page)
                let entries = statements.map(\.view)
                var view = FilterView.page("Timeline", "timeline", entries, fields)
                view["days"] = Self.days(zip(statements.map(\.date), entries).prefix(Fields.pageSize))
                return view
            }
        }
    }

    /// Entries by their dates.
    private static func days(_ entries: some Sequence<(String?, [String: Any])>) -> [[String: Any]] {
        var days: [(date: String, entries: [[String: Any]])] = []
        for (date, entry) in entries {
            let date = date ?? "undated"
            if days.last?.date != date { days.append((date, [])) }
            days[days.count - 1].entries.append(entry)
        }
        return days.map { ["date": $0.date, "entries": $0.entries] }
    }
}
