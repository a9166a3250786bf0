import ArgumentParser
import RapportLibrary

/// `rapport search`: the documents that have some words.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find documents by their words, the best first.",
        discussion: "All words have to be there; words in double quotation marks have to follow each other."
    )

    @Argument(help: "What to look for.")
    var words: [String]

    @OptionGroup var filters: FilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let hits = try library.search(
                words.joined(separator: " "),
                filters.filter(library, self.library),
                page: list.pages
            )
            try list.write(hits, text: \.line)
        }
    }
}
