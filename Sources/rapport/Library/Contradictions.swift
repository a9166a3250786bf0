import ArgumentParser
import RapportLibrary

/// `rapport contradictions`: what is affirmed here and denied there.
struct Contradictions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contradictions",
        abstract: "List ties that are affirmed in one place and denied in another, with both sources."
    )

    @OptionGroup var filters: FilterOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let found = try library.contradictions(filters.filter(library, self.library), page: list.pages)
            try list.write(found) { "\($0.affirmed.line)\n  but\n\($0.denied.line)" }
        }
    }
}
