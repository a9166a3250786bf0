import ArgumentParser
import RapportLanguage
import RapportText

/// `rapport-train sentences`: the sentence splitter.
struct TrainSentences: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Trains the sentence splitter on EWT and GUM."
    )

    @OptionGroup var options: TrainingOptions

    func run() throws {
        let corpora = Corpora(directory: options.corpora)
        var texts = SegmentedText.texts(try corpora.ewt(.train))
        texts += try corpora.gum(.train).flatMap { SegmentedText.texts($0.sentences) }
        let perceptron = Perceptron(classes: 2, bits: 16)
        var shuffler = Shuffler(seed: options.seed)
        for _ in 0..<10 {
            var right = 0
            var all = 0
            for text in texts.shuffled(using: &shuffler) { Self.learn(text, perceptron, &right, &all) }
            print("\(right) of \(all) places right")
        }
        var file = ModelFileWriter()
        perceptron.write(to: &file, name: "boundary")
        try file.write(to: options.output + "/sentences.model")
    }

    private static func learn(_ text: SegmentedText, _ perceptron: Perceptron, _ right: inout Int, _ all: inout Int) {
        let tokens = Tokeniser().tokens(in: text.document)
        var features = FeatureList()
        text.document.withBytes { bytes in
            var next = 0
            for block in text.document.blocks {
                let first = next
                while next < tokens.count, tokens[next].span.end <= block.span.end { next += 1 }
                let finder = BoundaryFinder(tokens: tokens[first..<next])
                let describer = BoundaryFeatures(tokens: tokens[first..<next])
                var start = first
                for place in (first + 1)..<max(next, first + 1) {
                    let ends = text.ends.contains(tokens[place - 1].span.end)
                    if finder.isCandidate(bytes, before: place) {
                        let byRule = finder.endsByRule(bytes, before: place)
                        describer.fill(&features, bytes, before: place, from: start, byRule: byRule)
                        if perceptron.learn(features, answer: ends ? 1 : 0) { right += 1 }
                        all += 1
                    }
                    if ends { start = place }
                }
            }
        }
    }
}
