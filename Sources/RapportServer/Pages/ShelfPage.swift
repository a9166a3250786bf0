import Hummingbird
import RapportLibrary

/// The sources on the shelf, and those in which words are found.
struct ShelfPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/") { [site] request, _ in
            try await site.page("shelf", for: request) { library, fields in
                var filter = Filter()
                filter.outlet = fields["outlet"]
                (filter.from, filter.to) = (fields["after"], fields["before"])
                let entries =
                    if let words = fields["q"] {
                        try library.search(words, filter, page: fields.page).map(\.view)
                    } else {
                        try library.documents(filter, page: fields.page).map(\.view)
                    }
                return [
                    "title": "Shelf", "section": "shelf", "list": Paging.view(entries, fields, path: "/"),
                    "q": fields["q"] ?? "", "outlet": fields["outlet"] ?? "", "after": fields["after"] ?? "",
                    "before": fields["before"] ?? "",
                ]
            }
        }
    }
}
