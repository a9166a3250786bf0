import Hummingbird
import RapportLibrary

/// Bonds off screen beside those on screen that they correspond to.
struct MirrorsPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/mirrors") { [site] request, _ in
            try await site.page("mirrors", for: request) { library, fields in
                let mirrors = try library.mirrors(fields.filter(in: library), page: fields.page)
                let entries = mirrors.map { mirror -> [String: Any] in
                    [
                        "real": mirror.real.view, "fiction": mirror.fiction.view, "isAsserted": mirror.isAsserted,
                        "shared": mirror.shared.joined(separator: ", "), "hasShared": !mirror.shared.isEmpty,
                    ]
                }
                return [
                    "title": "Mirrors", "section": "mirrors", "table": "/mirrors.csv",
                    "list": Paging.view(entries, fields, path: "/mirrors"),
                ]
            }
        }
    }
}
