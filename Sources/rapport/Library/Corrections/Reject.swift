import ArgumentParser
import RapportLibrary

/// `rapport correct reject`.
struct Reject: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject",
        abstract: "Quotations or statements are wrong; they are shown no more."
    )

    @Argument(help: "The quotations, as q7, and statements, as s9.") var words: [Identified]
    @OptionGroup var options: CorrectionOptions

    func run() throws { try options.correct { _ in try words.map { try $0.judged(.rejected) } } }
}
