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
        print("network")
        let sentences = examples.map { MentionSentence.sentences($0, clusters) }
        try MentionLearner.learn(sentences.flatMap(\.self), seed: options.seed, to: &file)
        print("names")
        NameTraining(examples, epochs: nameEpochs, seed: options.seed).write(to: &file)
        let mentions = self.mentions(examples)
        print("threshold")
        func isHeld(_ document: Int) -> Bool { document % 6 == 0 && mentions[document] != nil }
        let (held, rest) = (examples.indices.filter(isHeld), examples.indices.filter { !isHeld($0) })
        var part = ModelFileWriter()
        try MentionLearner.learn(rest.flatMap { sentences[$0] }, seed: options.seed, to: &part)
        let network = try MentionNetwork(part.reopened(), clusters: clusters, vectors: WordVectors())
        let threshold = try MentionTraining(rest.compactMap { mentions[$0] }, epochs: mentionEpochs, seed: options.seed)
            .threshold(held.compactMap { mentions[$0] }, network)
        print("mentions, above \(threshold)")
        let training = MentionTraining(mentions.compactMap(\.self), epochs: mentionEpochs, seed: options.seed)
        training.raiseThreshold(by: threshold)
        training.write(to: &file)
        try file.write(to: options.output + "/mentions.model")
    }

    /// Of each document the example that mentions are learned from, with names as a tagger finds them that has not seen it; nil
    /// of those without common nouns.
    private func mentions(_ examples: [NameTraining.Example]) -> [MentionTraining.Example?] {
        var mentions = [MentionTraining.Example?](repeating: nil, count: examples.count)
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
                mentions[index] = MentionTraining.Example(
                    example.document,
                    context: example.context,
                    names: NameConsistency(annotation, example.context).mend(names)
                )
            }
        }
        return mentions
    }
}
