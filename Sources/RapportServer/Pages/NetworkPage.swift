import Hummingbird
import RapportLibrary

/// The bonds most is said about, as a picture that can be narrowed and played through time.
struct NetworkPage {
    let site: Site

    /// How many bonds can be asked for.
    private static let sizes = [60, 250, 1_000, 3_000]

    func add(to table: inout RouteTable) {
        table.get("/network") { [site] request, _ in
            try await site.page("network", for: request) { library, fields in
                let size = fields.number("bonds").map { Int(clamping: $0) } ?? Self.sizes[0]
                let bonds = try Self.bonds(fields, library)
                var view = FilterView.of(fields)
                view["title"] = "Network"
                view["section"] = "network"
                view["sizes"] = Self.sizes.map { ["value": $0, "selected": $0 == size] as [String: Any] }
                view["isEmpty"] = bonds.isEmpty
                view["picture"] = NetworkPicture(bonds).rendered(links: .pages)
                view["list"] = ["entries": bonds.prefix(Fields.pageSize).map(\.view)]
                view["save"] = fields.address("/network.svg", "bonds", "\(size)")
                let people = Set(bonds.flatMap { [$0.a.id, $0.b.id] }).count
                view["summary"] = "\(people) people, \(Count.of(bonds.count, "bond"))"
                let years = bonds.flatMap { [$0.from, $0.to] }.compactMap { $0.flatMap { Int($0.prefix(4)) } }
                if let first = years.min(), let last = years.max(), first < last {
                    view["years"] = ["first": first, "last": last]
                }
                return view
            }
        }
        table.get("/network.svg") { [site] request, _ in
            let fields = Fields(query: request)
            return try await site.file("image/svg+xml") { library in
                NetworkPicture(try Self.bonds(fields, library)).rendered()
            }
        }
    }

    /// The bonds to draw: the biggest, or those around one person.
    private static func bonds(_ fields: Fields, _ library: Library) throws -> [BondEntry] {
        let size = min(fields.number("bonds").map { Int(clamping: $0) } ?? sizes[0], sizes[sizes.count - 1])
        var filter = try fields.filter(in: library)
        let own = try library.bonds(filter, page: Page(limit: size))
        guard let person = filter.person else { return own }
        // The bonds of those around with each other, as far as there is room.
        let around = own.flatMap { [$0.a.id, $0.b.id] }.filter { $0 != person }
        let known = Set(around)
        var bonds = own
        for neighbour in around.prefix(40) where bonds.count < size {
            filter.person = neighbour
            let others = try library.bonds(filter, page: Page(limit: 100))
            bonds += others.filter { known.contains($0.a.id) && known.contains($0.b.id) && $0.a.id == neighbour }
        }
        return bonds
    }
}
