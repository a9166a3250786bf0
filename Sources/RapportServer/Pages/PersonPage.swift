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
                let names = dossier.names.filter { $0 != dossier.person.name }
                return [
                    "title": dossier.person.name, "section": "people", "person": dossier.person.view,
                    "names": names.map { ["name": $0] }, "hasNames": !names.isEmpty,
                    "portrayals": try library.portrayals(of: person).map { $0.view(of: person) },
                    "bonds": Paging.part(dossier.bonds.map(\.view)),
                    "quotations": Paging.part(dossier.quotations.map(\.view)),
                    "documents": Paging.part(
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
}
