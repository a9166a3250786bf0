import Hummingbird
import RapportLibrary

/// One person's dossier.
struct PersonPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/people/:person") { [site] request, context in
            let person = try context.identifier("person")
            return try await site.page("person", for: request) { library, fields in
                let dossier = try library.dossier(of: person, page: fields.page)
                var filter = Filter()
                filter.person = person
                let names = dossier.names.filter { $0 != dossier.person.name }
                return [
                    "title": dossier.person.name, "section": "people", "person": dossier.person.view,
                    "names": names.map { ["name": $0] }, "hasNames": !names.isEmpty,
                    "bonds": Self.list(dossier.bonds.map(\.view)),
                    "quotations": Self.list(dossier.quotations.map(\.view)),
                    "documents": Self.list(
                        dossier.documents.map { document in
                            var view = document.view
                            view["place"] = document.address(of: "p\(person)", at: 0)
                            return view
                        }
                    ),
                ]
            }
        }
    }

    private static func list(_ entries: [[String: Any]]) -> [String: Any] {
        [
            "entries": Array(entries.prefix(Fields.pageSize)), "isEmpty": entries.isEmpty,
            "hasMore": entries.count > Fields.pageSize,
        ]
    }
}
