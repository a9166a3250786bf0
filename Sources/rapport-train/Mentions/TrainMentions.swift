import ArgumentParser
import RapportLanguage

/// `rapport-train mentions`: the tagger of names, the classifier of heads and the extender of spans.
struct TrainMentions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions",
        abstract: "Trains the finder of names and mentions on Universal NER, GUM and LitBank."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "The times that the tagger of names goes over the data.")
    var nameEpochs = 6

    @Option(help: "The times that the classifiers of mentions go over the data.")
    var mentionEpochs = 6

    /// The parts that the data are cut into, so that each part's names come from a tagger trained on the others.
    private static let parts = 2

    func run() throws {
        let lexicon = try Lexicon()
        let clusters = try WordClusters()
        let corpus = try MentionCorpus(directory: options.corpora)
        let documents = try corpus.web(.train) + corpus.articles(.train) + corpus.fiction(.train)
        let examples = documents.map { NameTraining.Example($0, lexicon: lexicon, clusters: clusters) }
        print("\(examples.count) documents")
        var file = ModelFileWriter()
        print("names")
        NameTraining(examples, epochs: nameEpochs, seed: options.seed).write(to: &file)
        var mentions: [MentionTraining.Example] = []
        for part in 0..<Self.parts {
            print("names without part \(part + 1)")
            let rest = examples.indices.filter { $0 % Self.parts != part }.map { examples[$0] }
            let tagger = NameTraining(rest, epochs: 3, seed: options.seed).tagger
            for index in examples.indices where index % Self.parts == part {
                let example = examples[index]
                // Universal NER has no common nouns.
                guard example.document.convention != .web else { continue }
                let annotation = example.document.annotation
                let names = annotation.sentences.flatMap { sentence in
                    NameLabel.spans(
                        tagger.label(sentence.tokens, example.context, convention: example.document.convention),
                        from: sentence.tokens.lowerBound
                    )
                }
                mentions.append(
                    MentionTraining.Example(
                        example.document,
                        context: example.context,
                        names: NameConsistency(annotation, example.context).mend(names)
                    )
                )
            }
        }
        print("mentions")
        let held = mentions.indices.filter { $0 % 6 == 0 }.map { mentions[$0] }
        let rest = mentions.indices.filter { $0 % 6 != 0 }.map { mentions[$0] }
        let threshold = try MentionTraining(rest, epochs: mentionEpochs, seed: options.seed).threshold(held)
        print("threshold \(threshold)")
        let training = MentionTraining(mentions, epochs: mentionEpochs, seed: options.seed)
        training.raiseThreshold(by: threshold)
        training.write(to: &file)
        try file.write(to: options.output + "/mentions.model")
    }
}
