import ArgumentParser
import RapportLanguage
import RapportReaders
import RapportText

/// Trains the rankers of coreference: of people, places and the like, of the same in stories, and of everything else.
struct TrainCoreference: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coreference",
        abstract: "Trains the rankers of coreference on LitBank and the free documents of GUM."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "The number of passes over the documents.")
    var passes = 3

    @Option(help: "A directory for the clusters found in the dev parts, in the form that scorers take.")
    var evaluation: String?

    func run() throws {
        let corpora = Corpora(directory: options.corpora)
        let knowledge = try WordKnowledge()
        let base = try BaseAnnotator()
        func annotated(_ documents: [GoldDocument]) -> [(gold: GoldDocument, annotation: Annotation)] {
            documents.map { ($0, base.annotate(PlainTextReader().read($0.text, source: Source()))) }
        }
        let litBank = annotated(try GoldDocument.litBank(.train, in: corpora))
        let gum = annotated(try GoldDocument.gum(.train, in: corpora))
        let trainer = CoreferenceTrainer(passes: passes, seed: options.seed, knowledge: knowledge)
        let entities = trainer.train(
            (litBank + gum).map { gold, annotation in
                var annotation = annotation
                annotation.addNeuterPronouns()
                return CoreferenceExample(gold, annotation, things: false)
            }
        )
        func stories(_ documents: [(gold: GoldDocument, annotation: Annotation)], seed: UInt64) -> RankingNetworkTrainer
        {
            CoreferenceTrainer(passes: passes, seed: seed, knowledge: knowledge).train(
                documents.map { gold, annotation in
                    var annotation = annotation
                    annotation.takeSpeakingNouns()
                    annotation.addNeuterPronouns()
                    return CoreferenceExample(gold, annotation, things: false)
                },
                areStories: true,
                bits: 15
            )
        }
        let committee = [
            stories(litBank, seed: options.seed), stories(litBank, seed: options.seed + 1),
            stories(litBank + gum, seed: options.seed),
        ]
        // Things are learned over what the first ranker makes of people and places.
        let resolver = CoreferenceResolver(
            entities: entities,
            stories: RankingCommittee([entities]),
            things: entities,
            knowledge: knowledge
        )
        let things = trainer.train(
            gum.map { gold, annotation in
                var annotation = annotation
                resolver.resolve(&annotation)
                annotation.addThings()
                return CoreferenceExample(gold, annotation, things: true, settled: annotation.settledClusters())
            }
        )
        var file = ModelFileWriter()
        entities.write(to: &file, name: "entities")
        for (index, member) in committee.enumerated() {
            member.write(to: &file, name: RankingCommittee.sectionName(index + 1))
        }
        things.write(to: &file, name: "things")
        let path = "\(options.output)/coreference.model"
        try file.write(to: path)
        if let evaluation {
            try CoreferenceEvaluation(model: ModelFile(path: path), knowledge).write(to: evaluation, corpora)
        }
    }
}
