import Hummingbird
import RapportLibrary

/// The people of the library: those of both worlds side by side, or those of a name.
struct PeoplePage {
    let site: Site

    func add(to table: inout RouteTable) {
        table.get("/people") { [site] request, _ in
            try await site.page("people", for: request) { library, fields in
                let order = fields["by"].flatMap(Library.PeopleOrder.init) ?? .mentions
                var view: [String: Any] = [
                    "title": "People", "section": "people",
                    "table": fields.address("/people.csv", "from", "\(fields.from)"), "q": fields["q"] ?? "",
                    "by": order.rawValue,
                    "orders": Library.PeopleOrder.allCases.map {
                        ["value": $0.rawValue, "selected": $0 == order] as [String: Any]
                    },
                    "worlds": ["both", "real", "fiction"].map {
                        ["value": $0, "selected": $0 == fields["world"] ?? "both"] as [String: Any]
                    },
                ]
                var filter = Filter()
                filter.work = fields["work"]
                if let name = fields["q"] {
                    let found = try library.people(named: name, page: fields.page).map { try Self.view($0, library) }
                    view["lists"] = [Self.list("Found", found, fields)]
                } else {
                    var lists: [[String: Any]] = []
                    for (world, title, isReal) in [("real", "Real", true), ("fiction", "Fiction", false)]
                    where fields["world"] ?? "both" == "both" || fields["world"] == world {
                        filter.isReal = isReal
                        let people = try library.people(filter, by: order, page: fields.page).map {
                            try Self.view($0, library)
                        }
                        lists.append(Self.list(title, people, fields))
                    }
                    view["lists"] = lists
                }
                return view
            }
        }
    }

    /// A person with those who play them, or whom they play, beside.
    private static func view(_ person: PersonEntry, _ library: Library) throws -> [String: Any] {
        var view = person.view
        view["portrayals"] = try library.portrayals(of: person.id).prefix(mostBeside).map { $0.view(of: person.id) }
        return view
    }

    /// So many parts of an actor, or actors of a part, stand beside; the person's page has all.
    private static let mostBeside = 3

    private static func list(_ title: String, _ people: [[String: Any]], _ fields: Fields) -> [String: Any] {
        var list = Paging.view(people, fields, path: "/people")
        list["heading"] = title
        return list
    }
}
