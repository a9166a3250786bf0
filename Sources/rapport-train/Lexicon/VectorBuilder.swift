import ArgumentParser
import Foundation
import RapportLanguage

/// `rapport-train vectors`: the vectors of words, from those of GloVe (Pennington, Socher and Manning 2014).
struct VectorBuilder: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vectors",
        abstract: "Builds the table of word vectors from a text file of GloVe's: a word and its numbers on each line."
    )

    @Option(help: "The file glove.6B.50d.txt, the most frequent words first.")
    var source: String

    @Option(help: "The most words that are kept.")
    var words = 120_000

    @Option(help: "The directory that model files are written to.")
    var output = "Sources/RapportLanguage/Models"

    func run() throws {
        var kept: [(word: String, vector: [Float])] = []
        for line in try String(contentsOfFile: source, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard kept.count < words else { break }
            guard fields[0].allSatisfy({ $0.isLetter || "'-.&".contains($0) }) || fields[0].count == 1 else { continue }
            kept.append((String(fields[0]), fields.dropFirst().compactMap { Float($0) }))
        }
        var file = ModelFileWriter()
        WordVectors.write(kept, to: &file)
        try file.write(to: output + "/vectors.model")
        print("\(kept.count) words")
    }
}
