import Hummingbird
import RapportLibrary

/// All decisions, the last first, each of which can be taken back.
struct HistoryPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/history") { [site] request, _ in
            try await site.page("history", for: request) { library, fields in
                let entries = try library.history(page: fields.page).map { try CorrectionView($0, library).view }
                return [
                    "title": "Decisions", "section": "history",
                    "list": Paging.view(entries, fields, path: "/history"),
                ]
            }
        }
    }
}
