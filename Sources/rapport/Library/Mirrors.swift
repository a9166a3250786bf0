import ArgumentParser
import RapportLibrary

/// `rapport mirrors`: bonds off screen beside those on it.
struct Mirrors: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirrors",
        abstract: "List bonds of actors beside the bonds of the characters they play."
    )

    @Option(help: ArgumentHelp("Only mirrors this actor or character is in.", valueName: "name")) var person: String?
    @Option(help: ArgumentHelp("Only characters of this work.", valueName: "title")) var work: String?
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            var filter = Filter()
            filter.person = try person.map { try self.library.person($0, in: library).id }
            filter.work = work
            try list.write(library.mirrors(filter, page: list.pages)) { mirror in
                """
                \(mirror.real.line)
                      beside \(mirror.fiction.line)
                      shared: \(mirror.shared.isEmpty ? "no kind" : mirror.shared.joined(separator: ", "))\
                \(mirror.isAsserted ? "; a text says so" : "")
                """
            }
        }
    }
}
