import ArgumentParser
import Foundation
import RapportLanguage

/// `rapport-train clusters`: the word clusters, from spaCy's table.
struct ClusterBuilder: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clusters",
        abstract: "Builds the table of word clusters from the Python package spacy-lookups-data."
    )

    @Option(help: "The file en_lexeme_cluster.json of the package, unpacked.")
    var source: String

    @Option(help: "The directory that model files are written to.")
    var output = "Sources/RapportLanguage/Models"

    func run() throws {
        let table = try JSONDecoder().decode([String: UInt32].self, from: Data(contentsOf: URL(filePath: source)))
        // 0 stands for a word that has no cluster.
        let words = table.filter { $0.value != 0 }.mapValues(WordCluster.init(path:))
        var file = ModelFileWriter()
        WordClusters.write(words, to: &file)
        try file.write(to: output + "/clusters.model")
        print("\(words.count) words")
    }
}
