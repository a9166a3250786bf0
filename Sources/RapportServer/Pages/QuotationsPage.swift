import Hummingbird
import RapportLibrary

/// Quotations, those with some words among them or those of a person.
struct QuotationsPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/quotations") { [site] request, _ in
            try await site.page("quotations", for: request) { library, fields in
                let quotations = try library.quotations(fields.filter(in: library), by: fields.order, page: fields.page)
                return FilterView.page("Quotations", "quotations", quotations.map(\.view), fields)
            }
        }
    }
}
