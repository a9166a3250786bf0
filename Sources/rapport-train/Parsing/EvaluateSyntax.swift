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
        let clusters = try WordClusters()
        let gold = sentences.compactMap { GoldSentence($0, clusters) }
        var ranges: [Range<Int>] = []
        for sentence in gold {
            let start = ranges.last?.upperBound ?? 0
            ranges.append(start..<(start + sentence.forms.count))
        }
        var words = 0, right = [Int](repeating: 0, count: 6)
        var time = Duration.zero
        for start in stride(from: 0, to: gold.count, by: Self.batch) {
            let batch = start..<min(start + Self.batch, gold.count)
            let first = ranges[start].lowerBound
            let forms = gold[batch].flatMap(\.forms)
            let places = ranges[batch].map { ($0.lowerBound - first)..<($0.upperBound - first) }
            var analysis = SyntaxAnalyser.Analysis()
            time += ContinuousClock().measure { analysis = analyser.analyse(forms, sentences: places) }
            words += forms.count
            for (sentence, place) in zip(gold[batch], places) { count(sentence, analysis, place, &right) }
        }
        let names = ["UPOS", "XPOS", "features", "lemmas", "UAS", "LAS"]
        let scores = zip(names, right).map { "\($0) \(Double($1 * 10000 / words) / 100)" }.joined(separator: "  ")
        print("\(name)  \(scores)  (\(words) words, \(Int(Double(words) / (time / .seconds(1)))) words/s)")
    }

    /// The sentences that are analysed at once.
    private static let batch = 32

    private func count(
        _ gold: GoldSentence,
        _ analysis: SyntaxAnalyser.Analysis,
        _ places: Range<Int>,
        _ right: inout [Int]
    ) {
        for (index, place) in places.enumerated() {
            let arc = analysis.arcs[place], goldArc = gold.arcs[index]
            if analysis.tags[place].universal == gold.tags[index].universal { right[0] += 1 }
            if analysis.tags[place].penn == gold.tags[index].penn { right[1] += 1 }
            if analysis.features[place].text == gold.features[index] { right[2] += 1 }
            if analysis.lemmas[place] == gold.lemmas[index] { right[3] += 1 }
            guard arc.head == goldArc.head else { continue }
            right[4] += 1
            let relation = DependencyRelation.allCases[arc.relation].universal
            if relation == DependencyRelation.allCases[goldArc.relation].universal { right[5] += 1 }
        }
    }
}
