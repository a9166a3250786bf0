import ArgumentParser
import RapportLibrary

/// `rapport correct rename`.
struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rename", abstract: "A person is called otherwise.")

    @Argument(help: "The person.") var person: String
    @Argument(help: "The name.") var name: String
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { [.rename(person: try options.person(person, in: $0), name: name)] }
    }
}
