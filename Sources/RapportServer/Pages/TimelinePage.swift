import Hummingbird
import RapportLibrary

/// What is said, in the order of time.
struct TimelinePage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/timeline") { [site] request, _ in
            try await site.page("timeline", for: request) { library, fields in
                let statements = try library.statements(fields.filter(in: library), by: fields.order, page: fields.page)
                var view = FilterView.of(fields)
                view["title"] = "Timeline"
                view["section"] = "timeline"
                var list = Paging.view(statements.map(\.view), fields, path: "/timeline")
                list["days"] = Self.days(Array(statements.prefix(Fields.pageSize)))
                view["list"] = list
                view["table"] = fields.address("/timeline.csv", "from", "\(fields.from)")
                return view
            }
        }
    }

    /// Statements by their dates.
    private static func days(_ statements: [StatementEntry]) -> [[String: Any]] {
        var days: [(date: String, entries: [[String: Any]])] = []
        for statement in statements {
            let date = statement.date ?? "undated"
            if days.last?.date != date { days.append((date, [])) }
            days[days.count - 1].entries.append(statement.view)
        }
        return days.map { ["date": $0.date, "entries": $0.entries] }
    }
}
