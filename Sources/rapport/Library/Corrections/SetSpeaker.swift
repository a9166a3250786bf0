import ArgumentParser
import RapportLibrary

/// `rapport correct speaker`.
struct SetSpeaker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speaker",
        abstract: "A quotation or statement is somebody else's."
    )

    @Argument(help: "The quotation, as q7, or statement, as s9.") var words: Identified
    @Argument(help: "Whose words they are; nobody's that is known, or the document's own, where nothing is given.")
    var person: String?
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { library in
            let person = try person.map { try options.person($0, in: library) }
            if words.kind == .statement { return [.setStatementSpeaker(statement: words.number, person: person)] }
            return [.setSpeaker(quotation: try words.number(of: .quotation), person: person)]
        }
    }
}
