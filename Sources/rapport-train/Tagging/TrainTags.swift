import ArgumentParser
import RapportLanguage

/// `rapport-train tags`: the window tagger.
struct TrainTags: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags",
        abstract: "Trains the quick tagger on EWT and GUM, and on novels tagged by the network of the syntax model."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "The times that all sentences are learned from.")
    var epochs = 12

    func run() throws {
        let corpora = Corpora(directory: options.corpora)
        let clusters = try WordClusters()
        let gold = try GoldSentence.training(corpora).map { TaggedSentence($0.forms, $0.tags, clusters) }
        let novels = try TaggedNovels().sentences(corpora)
        print("\(novels.count) sentences of novels, \(novels.map(\.codes.count).reduce(0, +)) words")
        let sentences = gold + novels
        var trainer = NetworkTrainer(sentences, bits: Self.bits, silencing: 0.25, seed: options.seed) { random in
            WindowNetwork(
                width: WindowLayers.width,
                units: WindowLayers.units,
                reach: WindowLayers.reach,
                drawing: &random
            )
        }
        let phase = NetworkTrainer<WindowNetwork>.Phase(
            epochs: epochs,
            rate: 2e-3,
            silenced: EncoderNetwork.Rates(words: 0.1, layers: 0.2)
        )
        trainer.learn(sentences, phases: [phase]) { trainer, losses in
            print("epoch \(trainer.epochs): loss \(losses)")
        }
        var file = ModelFileWriter()
        EmbeddingTable.write(trainer.embeddings.table, to: &file, name: "words")
        trainer.network.write(to: &file)
        let penn = TagPairs(gold.lazy.flatMap(\.tags)).penn
        Candidates(penn.map { $0.map(\.rawValue) }).write(to: &file, name: "penn.candidates")
        try file.write(to: options.output + "/tags.model")
    }

    /// The binary logarithm of the rows that parts of words share.
    private static let bits = 13
}
