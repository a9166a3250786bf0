import ArgumentParser
import RapportLibrary

/// `rapport correct split`.
struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "A person is somebody else in some documents."
    )

    @Argument(help: "The person.") var person: String
    @Argument(help: "The documents, as d3.") var documents: [Identified]
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { library in
            [
                .split(
                    person: try options.person(person, in: library),
                    documents: try documents.map { try $0.number(of: .document) }
                )
            ]
        }
    }
}
