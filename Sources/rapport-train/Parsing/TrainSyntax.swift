import ArgumentParser
import Foundation
import RapportLanguage

/// `rapport-train syntax`: the encoder, tagger, lemmatiser and parser.
struct TrainSyntax: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "syntax",
        abstract: "Trains the encoder, the tagger, the lemmatiser and the parser on EWT and GUM."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "A file that the network is kept in while it learns; where it is there, training goes on from it.")
    var checkpoint: String?

    func run() throws {
        let sentences = try GoldSentence.training(Corpora(directory: options.corpora))
        var file = ModelFileWriter()
        try network(sentences, &file)
        print("lemmatiser")
        try LemmatiserTrainer(sentences, epochs: 5, seed: options.seed).write(to: &file)
        print("features")
        MorphologicalTrainer(sentences, epochs: 5, seed: options.seed).write(to: &file)
        try file.write(to: options.output + "/syntax.model")
    }

    private func network(_ sentences: [GoldSentence], _ file: inout ModelFileWriter) throws {
        var trainer = NetworkTrainer(sentences, bits: 16, silencing: 0.25, seed: options.seed) { random in
            SyntaxNetwork(SyntaxNetwork.Shape(), drawing: &random)
        }
        if let checkpoint, FileManager.default.fileExists(atPath: checkpoint) {
            try trainer.resume(from: ModelFile(path: checkpoint))
            print("goes on after epoch \(trainer.epochs)")
        }
        try trainer.learn(sentences, phases: Self.phases) { trainer, losses in
            print("epoch \(trainer.epochs): losses of tags and trees \(losses)")
            if let checkpoint { try trainer.checkpoint().write(to: checkpoint) }
        }
        trainer.writeEncoder(to: &file)
        Tagger(layer: trainer.network.tags, candidates: TagPairs(sentences.lazy.flatMap(\.tags)).universal)
            .write(to: &file)
        Parser(scorer: trainer.network.dependencies).write(to: &file)
    }

    /// At the end little is silenced, so that the network comes to be at its best as it is used, with nothing silenced.
    private static let phases = [
        NetworkTrainer<SyntaxNetwork>.Phase(
            epochs: 32,
            rate: 2e-3,
            silenced: .init(words: 0.2, layers: 0.25, roles: 0.2)
        ),
        NetworkTrainer<SyntaxNetwork>.Phase(
            epochs: 4,
            rate: 4e-4,
            silenced: .init(words: 0.1, layers: 0.1, roles: 0.1)
        ),
    ]
}
