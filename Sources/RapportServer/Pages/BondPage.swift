import Hummingbird
import RapportLibrary

/// One bond: what the two are said to be, in what order, by whom, and where that is denied.
struct BondPage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/bonds/:a/:b") { [site] request, context in
            let (a, b) = (try context.identifier("a"), try context.identifier("b"))
            return try await site.page("bond", for: request) { library, fields in
                let dossier = try library.dossier(of: a, and: b, page: fields.page)
                var filter = Filter()
                (filter.person, filter.other) = (a, b)
                let contradictions = try library.contradictions(filter, page: Page(limit: Fields.pageSize))
                let address = BondAddress.of(a, b)
                var view: [String: Any] = [
                    "title": "\(dossier.a.name) and \(dossier.b.name)", "section": "bonds", "a": dossier.a.view,
                    "b": dossier.b.view, "address": address,
                    "stages": TieStage.all(of: Array(dossier.statements.prefix(Fields.pageSize))).map(\.view),
                    "statements": Paging.view(dossier.statements.map(\.view), fields, path: address),
                    "contradictions": contradictions.map {
                        ["affirmed": $0.affirmed.view, "denied": $0.denied.view] as [String: Any]
                    },
                    "hasContradictions": !contradictions.isEmpty,
                    "quotationsOfA": Paging.part(dossier.quotationsOfA.map(\.view)),
                    "quotationsOfB": Paging.part(dossier.quotationsOfB.map(\.view)),
                ]
                view["bond"] = dossier.bond?.view
                let picture = try library.timePicture(of: a, and: b, by: .kinds, limit: Self.mostMarks)
                if !picture.isEmpty { view["picture"] = picture.rendered(links: .pages) }
                return view
            }
        }
        table.get("/bonds/:a/:b/arc.svg") { [site] _, context in
            let (a, b) = (try context.identifier("a"), try context.identifier("b"))
            return try await site.file("image/svg+xml") { library in
                try library.timePicture(of: a, and: b, by: .kinds, limit: Self.mostMarks).rendered()
            }
        }
    }

    /// So many things said have marks in the picture, the oldest first.
    private static let mostMarks = 400
}
