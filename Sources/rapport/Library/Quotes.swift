import ArgumentParser
import RapportLibrary

/// `rapport quotes`: the quotations of the library.
struct Quotes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List the quotations of the library."
    )

    @Option(help: ArgumentHelp("Only words to this person, or about them.", valueName: "name"))
    var about: String?

    @Option(help: "What the list is sorted by.")
    var sort = Library.Order.newest

    @OptionGroup var filters: FilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            var filter = try filters.filter(library, self.library)
            filter.other = try about.map { try self.library.person($0, in: library).id }
            try list.write(library.quotations(filter, by: sort, page: list.pages), text: \.line)
        }
    }
}
