import ArgumentParser
import Foundation
import RapportExchange
import RapportLanguage
import RapportReaders
import RapportText

/// Prints the tokens and sentences of texts, for scoring against a treebank.
struct Segment: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints tokens and sentences of the texts of a folder, in the order of its order.txt, as CoNLL-U."
    )

    @Argument(help: "The folder; without an order.txt its .txt files are read in order of their names.")
    var folder: String

    @Option(help: "The model file of the sentence splitter; without one it goes by rule.")
    var model: String?

    @Flag(help: "Print the time taken instead, of reading aside.")
    var time = false

    func run() throws {
        let names: [String]
        if let order = try? String(contentsOfFile: folder + "/order.txt", encoding: .utf8) {
            names = order.split(separator: "\n").map(String.init)
        } else {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
                .map { String($0.dropLast(4)) }.sorted()
        }
        let documents = try names.map { name in
            let text = try String(contentsOfFile: "\(folder)/\(name).txt", encoding: .utf8)
            return PlainTextReader().read(text, source: Source())
        }
        let tokeniser = Tokeniser()
        let splitter = try model.map { try SentenceSplitter(ModelFile(path: $0)) } ?? SentenceSplitter()
        var tokenising = Duration.zero
        var splitting = Duration.zero
        var count = 0
        for (name, document) in zip(names, documents) {
            var annotation = Annotation(document: document)
            tokenising += ContinuousClock().measure { annotation.tokens = tokeniser.tokens(in: document) }
            splitting += ContinuousClock().measure {
                annotation.sentences = splitter.split(&annotation.tokens, of: document)
            }
            count += annotation.tokens.count
            if !time { print(CoNLLUWriter().string(annotation, id: name), terminator: "") }
        }
        if time { print("\(count) tokens; tokenised in \(tokenising), split in \(splitting)") }
    }
}
