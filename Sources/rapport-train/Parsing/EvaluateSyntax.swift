import ArgumentParser
import RapportLanguage

/// `rapport-train evaluate-syntax`: quick scores on the dev parts, with gold tokens and sentences.
struct EvaluateSyntax: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate-syntax",
        abstract: "Scores the tagger, lemmatiser and parser on the dev parts, with gold tokens."
    )

    @Option(help: "The corpora directory.")
    var corpora = "../shared/data"

    @Option(help: "The model file; the shipped one if not given.")
    var model: String?

    func run() throws {
        let analyser = try model.map { try SyntaxAnalyser(ModelFile(path: $0)) } ?? SyntaxAnalyser()
        let corpora = Corpora(directory: corpora)
        try evaluate(analyser, "EWT", corpora.ewt(.dev))
        try evaluate(analyser, "GUM", corpora.gum(.dev).flatMap(\.sentences))
    }

    private func evaluate(_ analyser: SyntaxAnalyser, _ name: String, _ sentences: [TreebankSentence]) throws {
        let sentences = sentences.compactMap(GoldSentence.init)
        let clock = ContinuousClock()
        var words = 0, right = [Int](repeating: 0, count: 6)
        var time = Duration.zero
        for sentence in sentences {
            var analysis: SyntaxAnalyser.Analysis?
            time += clock.measure { analysis = analyser.analyse(sentence.words, forms: sentence.forms) }
            guard let analysis else { continue }
            for index in sentence.words.indices {
                words += 1
                let arc = analysis.arcs[index], gold = sentence.arcs[index]
                let sameHead = arc.head == gold.head
                if analysis.tags[index].universal == sentence.tags[index].universal { right[0] += 1 }
                if analysis.tags[index].penn == sentence.tags[index].penn { right[1] += 1 }
                if analysis.features[index].text == sentence.features[index] { right[2] += 1 }
                if analysis.lemmas[index] == sentence.lemmas[index] { right[3] += 1 }
                if sameHead { right[4] += 1 }
                if sameHead,
                    DependencyRelation.allCases[arc.relation].universal
                        == DependencyRelation.allCases[gold.relation].universal
                {
                    right[5] += 1
                }
            }
        }
        let names = ["UPOS", "XPOS", "features", "lemmas", "UAS", "LAS"]
        let scores = zip(names, right).map { "\($0) \(Double($1 * 10000 / words) / 100)" }.joined(separator: "  ")
        print("\(name)  \(scores)  (\(words) words, \(Int(Double(words) / (time / .seconds(1)))) words/s)")
    }
}
