import ArgumentParser
import RapportLibrary
import RapportRelations

/// `rapport correct kind`.
struct SetKind: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kind",
        abstract: "A statement tells of another kind of tie."
    )

    @Argument(help: "The statement, as s9.") var statement: Identified
    @Argument(help: "The kind.") var kind: TieKind
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { _ in [.setKind(statement: try statement.number(of: .statement), kind)] }
    }
}
