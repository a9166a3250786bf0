import ArgumentParser
import RapportLibrary

/// `rapport between`: one bond, and everything said about it.
struct Between: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "between",
        abstract: "Show what two people are to each other, and who says so, oldest first."
    )

    @OptionGroup var pair: PairArguments
    @OptionGroup var filters: FilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            var filter = try filters.filter(library, self.library)
            let pair = try pair.people(of: self.library, in: library)
            (filter.person, filter.other) = (pair.a.id, pair.b.id)
            if !list.json, !list.csv, let bond = try library.bonds(filter).first {
                try StandardOutput.write(Array("\(bond.line)\n\n".utf8))
            }
            try list.write(library.statements(filter, by: .oldest, page: list.pages), text: \.line)
        }
    }
}
