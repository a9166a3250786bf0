import ArgumentParser
import Foundation
import RapportLanguage
import RapportText

struct TrainCoreference: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coreference",
        abstract: "Trains the ranker of coreference on LitBank and the free documents of GUM."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "The number of passes over the documents.")
    var passes = 8

    @Option var rate: Float = 0.03
    @Option var decay: Float = 0
    @Option var bits = 18
    @Option var write: String?
    @Option var train = "lit,gum"

    func run() throws {
        let corpora = Corpora(directory: options.corpora)
        let clock = ContinuousClock()
        var start = clock.now
        let layers = try SyntaxLayers()
        func examples(_ documents: [GoldDocument]) -> [CoreferenceExample] {
            documents.map { CoreferenceExample($0, over: layers.annotation(of: $0)) }
        }
        var training: [CoreferenceExample] = []
        if train.contains("lit") { training += examples(try GoldDocument.litBank(.train, in: corpora)) }
        if train.contains("gum") { training += examples(try GoldDocument.gum(.train, in: corpora)) }
        let gum = examples(try GoldDocument.gum(.dev, in: corpora, all: true))
        let lit = examples(try GoldDocument.litBank(.dev, in: corpora))
        print("read", clock.now - start)
        start = clock.now
        let trainer = CoreferenceTrainer(
            examples: training,
            passes: passes,
            rate: rate,
            decay: decay,
            bits: bits,
            costs: .init(),
            seed: options.seed,
            lexicon: try Lexicon()
        )
        let ranker = trainer.train { pass, ranker in
            print("pass", pass, clock.now - start)
            if let write, pass == passes - 1 {
                try? export(gum, ranker, to: write + "/gum-dev.jsonl")
                try? export(lit, ranker, to: write + "/lit-dev.jsonl")
            }
        }
        var file = ModelFileWriter()
        ranker.write(to: &file, name: "ranker")
        try file.write(to: "\(options.output)/coreference.model")
    }

    func export(_ examples: [CoreferenceExample], _ scorer: any Scorer, to path: String) throws {
        let lexicon = try Lexicon()
        var lines = ""
        for example in examples {
            var annotation = example.annotation
            CoreferenceResolver(scorer: scorer, lexicon: lexicon).resolve(&annotation)
            CoreferenceResolver(scorer: scorer, lexicon: lexicon).resolveSpeech(in: &annotation)
            let offsets = CodePointOffsets(annotation.document.text)
            let clusters = (path.contains("lit") ? annotation.clustersWithoutAttributes : annotation.clusters).map {
                cluster in
                cluster.mentions.map { mention in
                    let span = annotation.span(of: annotation.mentions[mention].tokens)
                    return [offsets.codePoint(at: span.start), offsets.codePoint(at: span.end)]
                }
            }
            lines += "{\"doc\":\"\(example.name)\",\"clusters\":\(clusters)}\n"
        }
        try lines.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
