import ArgumentParser
import RapportLibrary

/// `rapport bonds`: the pairs that something is said about.
struct Bonds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bonds",
        abstract: "List the bonds of the library, those most is said about first."
    )

    @OptionGroup var filters: FilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            try list.write(
                library.bonds(filters.filter(library, self.library), page: list.pages),
                text: \.line
            )
        }
    }
}
