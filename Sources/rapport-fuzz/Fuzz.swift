import ArgumentParser
import Foundation
import RapportExchange
import RapportLanguage
import RapportReaders
import RapportRelations
import RapportText

/// Reads damaged files until the time is up, or until something breaks.
///
/// Each input is written to a file before it is read, so that the newest file in the directory is the one that broke it.
@main
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport-fuzz",
        abstract: "Read damaged files of every format until the time is up.",
        discussion: """
            Takes the files given, cuts, repeats, joins and overwrites pieces of them, and reads what comes out in every \
            format; then checks what must hold of any text. A crash leaves the input in the directory of inputs.
            """
    )

    @Argument(help: "Files to begin with.", completion: .file())
    var files: [String]

    @Option(help: "How long to go on.")
    var seconds = 60

    @Option(help: "The seed: the same one damages the files in the same ways.")
    var seed: UInt64 = 1

    @Option(help: "Where the newest inputs are kept.", completion: .directory)
    var inputs = NSTemporaryDirectory() + "rapport-fuzz"

    @Option(
        help:
            "The most bytes of an input that goes through all layers; longer ones are read, cut into tokens and no more."
    )
    var wholeChain = 4096

    func run() throws {
        let originals = try files.map { Array(try Data(contentsOf: URL(filePath: $0))) }.filter { !$0.isEmpty }
        guard !originals.isEmpty else { throw ValidationError("there is nothing in these files.") }
        try FileManager.default.createDirectory(atPath: inputs, withIntermediateDirectories: true)
        let annotator = try Annotator()
        let splitter = try SentenceSplitter(Models.file("sentences"))
        var damage = Damage(originals: originals, seed: seed)
        let end = ContinuousClock.now + .seconds(seconds)
        var count = 0
        var readable = 0
        while ContinuousClock.now < end {
            let (bytes, format) = (damage.input(), damage.format())
            try Data(bytes).write(to: URL(filePath: "\(inputs)/input.\(format.rawValue)"))
            count += 1
            guard let document = try? DocumentReader().read(bytes: bytes, path: nil, format: format) else { continue }
            readable += 1
            if document.text.utf8.count > wholeChain {
                var tokens = Tokeniser().tokens(in: document)
                let sentences = splitter.split(&tokens, of: document)
                Invariants(document).check(tokens, sentences)
            } else {
                let annotation = annotator.annotate(document)
                Invariants(document).check(annotation)
                _ = ReadingJSON(RelationReader().read(annotation)).encoded()
            }
        }
        print("\(count) inputs, \(readable) of them readable, no crash")
    }
}
