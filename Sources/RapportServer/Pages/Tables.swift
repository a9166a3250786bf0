import HTTPTypes
import Hummingbird
import RapportLibrary

/// Every list as a table of comma-separated values (RFC 4180), as the same form narrows it.
struct Tables {
    let site: Site

    /// So many rows are given at once; `from` asks for those after.
    private static let mostRows = 10_000

    func add(to table: inout RouteTable) {
        add("/people.csv", to: &table) { library, fields, page in
            let order = fields["by"].flatMap(Library.PeopleOrder.init) ?? .mentions
            return PersonEntry.csv(try library.people(fields.filter(in: library), by: order, page: page))
        }
        add("/bonds.csv", to: &table) { library, fields, page in
            BondEntry.csv(try library.bonds(fields.filter(in: library), page: page))
        }
        add("/quotations.csv", to: &table) { library, fields, page in
            QuotationEntry.csv(try library.quotations(fields.filter(in: library), by: fields.order, page: page))
        }
        add("/timeline.csv", to: &table) { library, fields, page in
            StatementEntry.csv(try library.statements(fields.filter(in: library), by: fields.order, page: page))
        }
        add("/mirrors.csv", to: &table) { library, fields, page in
            MirrorEntry.csv(try library.mirrors(fields.filter(in: library), page: page))
        }
        table.get("/bonds/:a/:b/statements.csv") { [site] _, context in
            var filter = Filter()
            (filter.person, filter.other) = (try context.identifier("a"), try context.identifier("b"))
            return try await site.file("text/csv") { [filter] library in
                StatementEntry.csv(try library.statements(filter, by: .oldest, page: Page(limit: Self.mostRows)))
            }
        }
    }

    private func add(
        _ path: String,
        to table: inout RouteTable,
        _ rows: @escaping @Sendable (Library, Fields, Page) throws -> String
    ) {
        table.get(path) { [site] request, _ in
            let fields = Fields(query: request)
            return try await site.file("text/csv") { library in
                try rows(library, fields, Page(offset: fields.from, limit: Self.mostRows))
            }
        }
    }
}
