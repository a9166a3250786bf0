import ArgumentParser
import RapportLibrary

/// `rapport correct undo`.
struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take a correction back: the last one, or the one named."
    )

    @Argument(help: "The correction, as c2.") var correction: Identified?
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try Input.reportingFailures(log: options.library.log) {
            let library = try options.library.open(.writing)
            guard let undone = try library.undo(correction?.number(of: .correction), by: options.signature) else {
                throw Failure(.noInput, "there is no correction to take back.")
            }
            options.library.log.note("c\(undone.id) taken back: \(undone.action.summary)")
            return []
        }
    }
}
