import ArgumentParser
import Foundation
import RapportLibrary
import RapportRelations

/// `rapport correct add`.
struct AddStatement: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "A document says something that was not found; its words are the evidence."
    )

    @Argument(help: "The document, as d3.") var document: Identified
    @Argument(help: "The one.") var a: String
    @Argument(help: "What the one is to the other.") var kind: TieKind
    @Argument(help: "The other.") var b: String
    @Option(help: ArgumentHelp("The words that say so, exactly as they stand in the document.", valueName: "words"))
    var evidence: String
    @Flag(help: "The words say that it is not so.") var denied = false
    @OptionGroup var options: CorrectionOptions

    func run() throws {
        try options.correct { library in
            let number = try document.number(of: .document)
            let text = try library.reading(of: number).document.text
            guard let found = text.range(of: evidence), !evidence.isEmpty else {
                throw Failure(.usage, "d\(number): these words do not stand in it.")
            }
            let start = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
            return [
                .add(
                    document: number,
                    a: try options.person(a, in: library),
                    b: try options.person(b, in: library),
                    kind: kind,
                    polarity: denied ? .denied : .affirmed,
                    evidence: start..<start + evidence.unicodeScalars.count
                )
            ]
        }
    }
}
