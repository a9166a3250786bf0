import ArgumentParser
import Foundation
import RapportLanguage
import RapportReaders
import RapportText

/// `rapport-benchmark layers`: measures each layer and the whole chain, on a novel that is made up or on a file.
struct LayerBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layers",
        abstract: "Measure how fast each layer is, and how much memory the chain takes.",
        discussion: """
            The text is made up, the same for the same seed, unless a file is given. Each layer is run over the whole text, \
            with the layers before it done already; the best of several runs counts. With two threads, two copies of the \
            text are in work at once, and the tokens of both count. "tags" are those that are asked for alone; they stand in for \
            syntax and are no part of the chain. Measure a release build on an idle machine.
            """
    )

    @Option(help: "The lengths of the made-up texts, in words.")
    var words = [120_000]

    @Option(help: "A text to read instead.", completion: .file())
    var file: String?

    @Option(help: "The number of runs, of which the best counts.")
    var runs = 3

    @Option(help: "The number of texts in work at once.")
    var threads = [1, 2]

    @Option(help: "The seed of the made-up texts.")
    var seed: UInt64 = 1

    func validate() throws {
        guard runs > 0, words.allSatisfy({ $0 > 0 }), threads.allSatisfy({ $0 > 0 }) else {
            throw ValidationError("words, runs and threads are numbers above 0.")
        }
    }

    func run() throws {
        let annotator = try Annotator()
        let tagger = try TagAnnotator()
        print("\(ProcessInfo.processInfo.activeProcessorCount) processors")
        if let file { return measure(try DocumentReader().read(path: file), annotator, tagger) }
        for count in words {
            var generator = NovelGenerator(seed: seed)
            let text = generator.text(words: count)
            measure(PlainTextReader().read(text, source: Source(file: "generated")), annotator, tagger)
        }
    }

    /// Prints the table of one document.
    private func measure(_ document: Document, _ annotator: Annotator, _ tagger: TagAnnotator) {
        var annotation = Annotation(document: document)
        func times(of layer: Layer) -> [Duration] {
            threads.map { best(of: layer, over: annotation, annotator, tagger, threads: $0) }
        }
        var rows: [(name: String, times: [Duration])] = []
        for layer in Layer.chain {
            rows.append((layer.name, times(of: layer)))
            if case .language(let step) = layer { annotator.take(step, in: &annotation) }
        }
        rows.append(("together", threads.indices.map { index in rows.reduce(.zero) { $0 + $1.times[index] } }))
        rows.append((Layer.tags.name, times(of: .tags)))
        let tokens = annotation.tokens.count
        print("\n\(tokens) tokens, \(document.text.utf8.count) bytes")
        print(row("layer", threads.flatMap { ["\($0) at once, ms", "tokens/s"] }))
        for (name, times) in rows { print(row(name, cells(times, tokens: tokens))) }
        print("peak memory \(ProcessMemory.peak() >> 20) MiB")
    }

    private func best(
        of layer: Layer,
        over annotation: Annotation,
        _ annotator: Annotator,
        _ tagger: TagAnnotator,
        threads: Int
    ) -> Duration {
        (0..<runs).map { _ in
            ContinuousClock().measure {
                DispatchQueue.concurrentPerform(iterations: threads) { _ in
                    layer.run(over: annotation, annotator, tagger)
                }
            }
        }.min() ?? .zero
    }

    private func cells(_ times: [Duration], tokens: Int) -> [String] {
        zip(times, threads).flatMap { time, threads in
            let seconds = time / .seconds(1)
            return [String(format: "%.1f", seconds * 1000), String(format: "%.0f", Double(tokens * threads) / seconds)]
        }
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        cells.reduce(name.padding(toLength: 14, withPad: " ", startingAt: 0)) { line, cell in
            line + String(repeating: " ", count: max(1, 17 - cell.count)) + cell
        }
    }
}
