import Hummingbird
import RapportLibrary

/// The pairs something is said about, most is said about first.
struct BondsPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/bonds") { [site] request, _ in
            try await site.page("bonds-page", for: request) { library, fields in
                let bonds = try library.bonds(fields.filter(in: library), page: fields.page)
                var view = FilterView.of(fields)
                view["title"] = "Bonds"
                view["section"] = "bonds"
                view["list"] = Paging.view(bonds.map(\.view), fields, path: "/bonds")
                view["table"] = fields.address("/bonds.csv", "from", "\(fields.from)")
                return view
            }
        }
    }
}
