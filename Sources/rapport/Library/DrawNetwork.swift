import ArgumentParser
import RapportLibrary

/// `rapport draw network`: the bonds of the library.
struct DrawNetwork: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network",
        abstract: "Draw the bonds of the library most is said about.",
        discussion:
            "Dashed lines are bonds of rivals, enemies and the estranged; dotted ones are denied as often as affirmed."
    )

    @Option(help: ArgumentHelp("Draw at most this many bonds.", valueName: "number")) var bonds = 60
    @OptionGroup var picture: PictureOptions
    @OptionGroup var filters: FilterOptions
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try library.query { library in
            let bonds = try library.bonds(filters.filter(library, self.library), page: Page(limit: bonds))
            guard !bonds.isEmpty else { throw Failure(.noInput, "there are no such bonds to draw.") }
            try picture.write(NetworkPicture(bonds).rendered())
        }
    }
}
