import ArgumentParser
import RapportLibrary

/// `rapport path`: how two people are connected.
struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Show the shortest chain of bonds from one person to another."
    )

    @OptionGroup var pair: PairArguments
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let pair = try pair.people(of: self.library, in: library)
            let path = try library.path(from: pair.a.id, to: pair.b.id)
            if path.isEmpty { self.library.log.note("no chain of bonds leads from the one to the other.") }
            try list.write(path, text: \.line)
        }
    }
}
