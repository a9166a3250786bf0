import ArgumentParser
import RapportLibrary

/// `rapport people`: the people of the library.
struct People: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "people", abstract: "List the people of the library.")

    @Argument(help: ArgumentHelp("Only people one of whose names has these words.", valueName: "name"))
    var name: String?

    @Option(help: "What the list is sorted by.")
    var sort = Library.PeopleOrder.mentions

    @OptionGroup var filters: FilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let filter = try filters.filter(library, self.library)
            let people =
                if let name {
                    try library.people(named: name, filter, page: list.pages)
                } else {
                    try library.people(filter, by: sort, page: list.pages)
                }
            try list.write(people, text: \.line)
        }
    }
}
