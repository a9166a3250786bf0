import ArgumentParser
import RapportLibrary

/// `rapport correct merge`.
struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: "Two people are one.")

    @Argument(help: "The one, whose name stays.") var person: String
    @Argument(help: "The other.") var other: String
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { library in
            [.merge(person: try options.person(person, in: library), other: try options.person(other, in: library))]
        }
    }
}
