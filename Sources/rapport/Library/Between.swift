import ArgumentParser
import RapportLibrary

/// `rapport between`: one bond, and everything said about it.
struct Between: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what two people are to each other, and who says so, oldest first."
    )

    @Argument(help: "The one, by name or identifier (p12).")
    var a: String

    @Argument(help: "The other.")
    var b: String

    @OptionGroup var filters: FilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            var filter = try filters.filter(library, self.library)
            filter.person = try self.library.person(a, in: library).id
            filter.other = try self.library.person(b, in: library).id
            if !list.json, !list.csv, let bond = try library.bonds(filter).first {
                try StandardOutput.write(Array("\(bond.line)\n\n".utf8))
            }
            try list.write(library.statements(filter, by: .oldest, page: list.pages), text: \.line)
        }
    }
}
