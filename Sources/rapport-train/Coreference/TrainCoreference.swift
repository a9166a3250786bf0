import ArgumentParser
import Foundation
import RapportExchange
import RapportLanguage
import RapportReaders
import RapportText

/// Trains the two rankers of coreference: of people, places and the like, and of everything else.
struct TrainCoreference: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coreference",
        abstract: "Trains the rankers of coreference on LitBank and the free documents of GUM."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "The number of passes over the documents.")
    var passes = 6

    @Option(help: "A directory for the clusters of the dev parts, in the form that scorers take.")
    var evaluation: String?

    @Option var wide: Float = 0.03
    @Option var deep: Float = 0.03
    @Option var falseLink: Float = 0.5
    @Option var falseNew: Float = 1

    func run() throws {
        let corpora = Corpora(directory: options.corpora)
        let knowledge = try WordKnowledge()
        let clock = ContinuousClock()
        let start = clock.now
        let base = { try BaseAnnotator() }
        let litGold = try GoldDocument.litBank(.train, in: corpora)
        let litBank = Array(zip(litGold, try AnnotationCache.annotations(litGold, "/tmp/c/cache-lit", base)))
        let gumGold = try GoldDocument.gum(.train, in: corpora)
        let gum = Array(zip(gumGold, try AnnotationCache.annotations(gumGold, "/tmp/c/cache-gum", base)))
        print("read", litBank.count, gum.count, clock.now - start)
        let trainer = CoreferenceTrainer(
            passes: passes,
            rates: .init(wide: wide, deep: deep),
            costs: .init(falseLink: falseLink, falseNew: falseNew),
            seed: options.seed,
            knowledge: knowledge
        )
        let entities = trainer.train(
            (litBank + gum).map { gold, annotation in
                var annotation = annotation
                annotation.addNeuterPronouns()
                return CoreferenceExample(gold, annotation, things: false)
            }
        )
        print("entities", clock.now - start)
        let resolver = CoreferenceResolver(entities: entities, things: entities, knowledge: knowledge)
        let things = trainer.train(
            gum.map { gold, annotation in
                var annotation = annotation
                resolver.resolve(&annotation)
                annotation.addThings()
                return CoreferenceExample(gold, annotation, things: true, settled: annotation.settledClusters())
            }
        )
        print("things", clock.now - start)
        var file = ModelFileWriter()
        entities.write(to: &file, name: "entities")
        things.write(to: &file, name: "things")
        try file.write(to: "\(options.output)/coreference.model")
        guard let evaluation else { return }
        let model = try ModelFile(path: "\(options.output)/coreference.model")
        let trained = CoreferenceResolver(
            entities: try RankingNetwork(model, name: "entities"),
            things: try RankingNetwork(model, name: "things"),
            knowledge: knowledge
        )
        let annotator = try Annotator(coreference: trained)
        func write(_ lines: [String], to name: String) throws {
            let path = "\(evaluation)/\(name).jsonl"
            try lines.map { $0 + "\n" }.joined().write(toFile: path, atomically: true, encoding: .utf8)
        }
        func annotations(_ documents: [GoldDocument]) throws -> [(String, Annotation)] {
            Array(zip(documents.map(\.name), try AnnotationCache.annotations(documents, "/tmp/c/cache-\(documents.count)", { try BaseAnnotator() }).map { base in
                var a = base
                annotator.take(.coreference, in: &a); annotator.take(.speakers, in: &a); annotator.take(.speech, in: &a)
                return a
            }))
        }
        let litDev = try annotations( GoldDocument.litBank(.dev, in: corpora))
        let gumDev = try annotations( GoldDocument.gum(.dev, in: corpora, all: true))
        try write(litDev.map { LayerJSON($1, id: $0).clusters() }, to: "lit")
        try write(litDev.map { LayerJSON($1, id: $0).clusters(peopleOnly: true) }, to: "lit-people")
        try write(gumDev.map { LayerJSON($1, id: $0).clusters() }, to: "gum-entities")
        let everything = gumDev.map { name, annotation in
            var annotation = annotation
            trained.resolveThings(in: &annotation)
            return LayerJSON(annotation, id: name).clusters(attributesApart: false)
        }
        try write(everything, to: "gum")
        print("evaluated", clock.now - start)
    }
}
