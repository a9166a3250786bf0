import ArgumentParser
import RapportLibrary

/// `rapport correct apart`.
struct Apart: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apart",
        abstract: "Two people are two, however alike: they leave the queue."
    )

    @Argument(help: "The one.") var person: String
    @Argument(help: "The other.") var other: String
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { library in
            [.apart(person: try options.person(person, in: library), other: try options.person(other, in: library))]
        }
    }
}
