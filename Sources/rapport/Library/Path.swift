import ArgumentParser
import RapportLibrary

/// `rapport path`: how two people are connected.
struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the shortest chain of bonds from one person to another."
    )

    @Argument(help: "The one, by name or identifier (p12).") var a: String
    @Argument(help: "The other.") var b: String
    @OptionGroup var list: ListOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let path = try library.path(
                from: self.library.person(a, in: library).id,
                to: self.library.person(b, in: library).id
            )
            if path.isEmpty { self.library.log.note("no chain of bonds leads from the one to the other.") }
            try list.write(path, text: \.line)
        }
    }
}
