import ArgumentParser
import Foundation
import RapportLanguage

/// `rapport-train events`: the classifier of words that say that something happened.
struct TrainEvents: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Trains the finder of events on LitBank."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "The times that the classifier goes over the data.")
    var epochs = 10

    /// The share of features that is left out of each look at a token, so that none is relied on alone.
    private static let dropped = 0.1

    private struct Example {
        let features: FeatureList
        let isEvent: Bool
    }

    func run() throws {
        let lexicon = try Lexicon()
        let clusters = try WordClusters()
        let documents = try EventDocument.litBank(.train, corpora: options.corpora).map { document in
            let scene = EventScene(document.annotation, lexicon: lexicon, clusters: clusters)
            return document.annotation.tokens.indices.compactMap { token -> Example? in
                guard EventScene.mayBeEvent(document.annotation.tokens[token]) else { return nil }
                var features = FeatureList()
                scene.features(of: token, into: &features)
                return Example(features: features, isEvent: document.events.contains(token))
            }
        }
        print("\(documents.count) documents, \(documents.joined().count(where: \.isEvent)) events")
        let threshold = try threshold(documents)
        print("threshold \(threshold)")
        let classifier = learn(Array(documents.joined()))
        var bias = FeatureList()
        bias.add(EventScene.bias)
        classifier.raise(bias, class: 0, by: Int32(threshold.rounded()))
        var file = ModelFileWriter()
        classifier.write(to: &file, name: "events")
        try file.write(to: options.output + "/events.model")
    }

    private func learn(_ examples: [Example]) -> Perceptron {
        let classifier = Perceptron(classes: EventFinder.classes, bits: 18)
        var shuffler = Shuffler(seed: options.seed)
        var examples = examples
        for epoch in 1...epochs {
            examples.shuffle(using: &shuffler)
            var wrong = 0
            for example in examples {
                let features = example.features.dropping(Self.dropped, &shuffler)
                if !classifier.learn(features, answer: example.isEvent ? 1 : 0) { wrong += 1 }
            }
            print("  epoch \(epoch): \(wrong) wrong")
        }
        return classifier
    }

    /// The margin for the best F1 on every fourth document, by a classifier that has learned from the others.
    private func threshold(_ documents: [[Example]]) throws -> Float {
        let scorer = try learn(Array(documents.indices.filter { $0 % 4 != 0 }.map { documents[$0] }.joined()))
            .averaged()
        var threshold = DecisionThreshold()
        for index in documents.indices where index % 4 == 0 {
            for example in documents[index] {
                var scores: [Float] = [0, 0]
                scorer.add(example.features, to: &scores)
                threshold.add(margin: scores[1] - scores[0], isRight: example.isEvent, isPositive: example.isEvent)
            }
        }
        return threshold.best
    }
}
