import ArgumentParser
import RapportLibrary

/// `rapport correct reverse`.
struct Reverse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reverse",
        abstract: "A statement's tie runs the other way."
    )

    @Argument(help: "The statement, as s9.") var statement: Identified
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { _ in [.reverse(statement: try statement.number(of: .statement))] }
    }
}
