import ArgumentParser
import RapportLibrary

/// `rapport correct confirm`.
struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm",
        abstract: "Quotations or statements are right."
    )

    @Argument(help: "The quotations, as q7, and statements, as s9.") var words: [Identified]
    @OptionGroup var options: CorrectionOptions

    func run() throws { try options.correct { _ in try words.map { try $0.judged(.confirmed) } } }
}

extension Identified {
    /// The decision that this is right, or wrong.
    func judged(_ status: Status) throws -> Decision {
        if kind == .statement { return .judgeStatement(statement: number, status) }
        return .judgeQuotation(quotation: try number(of: .quotation), status)
    }
}
