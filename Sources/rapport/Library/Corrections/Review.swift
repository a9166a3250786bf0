import ArgumentParser
import RapportLibrary

/// `rapport correct review`.
struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "List the pairs of people who may be one, the likeliest first: merge them, or tell them apart."
    )

    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            try list.write(library.candidates(page: list.pages)) { pair in
                "\((pair.confidence * 100).rounded() / 100)  p\(pair.a.id) \(pair.a.name), p\(pair.b.id) \(pair.b.name)"
            }
        }
    }
}
