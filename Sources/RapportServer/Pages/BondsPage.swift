import Hummingbird
import RapportLibrary

/// The pairs something is said about, most is said about first.
struct BondsPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/bonds") { [site] request, _ in
            try await site.page("bonds-page", for: request) { library, fields in
                let bonds = try library.bonds(fields.filter(in: library), page: fields.page)
                return FilterView.page("Bonds", "bonds", bonds.map(\.view), fields)
            }
        }
    }
}
