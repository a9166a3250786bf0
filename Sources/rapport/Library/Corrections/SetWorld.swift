import ArgumentParser
import RapportLibrary

/// `rapport correct world`.
struct SetWorld: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "world",
        abstract: "A person is real, or a character of a work."
    )

    @Argument(help: "The person.") var person: String
    @Argument(help: "Where they exist.") var world: FilterOptions.World
    @Option(help: ArgumentHelp("The work whose character they are.", valueName: "title")) var work: String?
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct {
            [.setWorld(person: try options.person(person, in: $0), isReal: world == .real, work: work)]
        }
    }
}
