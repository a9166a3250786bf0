import ArgumentParser
import Foundation
import RapportLibrary

/// `rapport-benchmark library`: measures a library on a made-up shelf with known truth.
struct LibraryBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: "Measure storing, identity, queries and the check of quotations on a made-up shelf."
    )

    @Option(help: "How many articles the shelf has.") var articles = 1_000
    @Option(help: "How many words an article has, about.") var words = 500
    @Option(help: "The seed of the shelf.") var seed: UInt64 = 1
    @Option(help: "Write the articles there as files, and measure nothing.", completion: .directory) var write: String?
    @Flag(help: "Write readings already made instead of texts.") var readings = false
    @Option(help: "How often each query is asked.") var rounds = 100
    @Option(help: "Make the library there, and leave it; ask the one that is there.", completion: .file())
    var library: String?

    func run() throws {
        let generator = ShelfGenerator(articles: articles, words: words, seed: seed)
        if let write { return try self.write(generator, to: write) }
        let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-shelf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = self.library ?? folder.appending(path: "shelf.library").path
        if !FileManager.default.fileExists(atPath: path) { try fill(path, generator) }
        let library = try Library(path: path)
        try QueryTimes(library: library, generator: generator, articles: articles, rounds: rounds).report()
        print("peak memory       \(ProcessMemory.peak() >> 20) MiB")
    }

    /// Makes the library, and says how fast, how large and how well.
    private func fill(_ path: String, _ generator: ShelfGenerator) throws {
        print("\(articles) articles of \(words) words, \(generator.people.count) people")
        let truth = try store(generator, in: path)
        print("peak memory       \(ProcessMemory.peak() >> 20) MiB")
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print("size              \(size >> 20) MiB, \(size / articles) bytes an article")
        let library = try Library(path: path)
        let score = PairwiseScore(found: try library.appearances(), truth: truth)
        print(
            String(
                format: "identity          precision %.4f, recall %.4f over %d true pairs",
                score.precision,
                score.recall,
                score.truePairs
            )
        )
        print("queue             \(try library.candidates(page: .all).count) pairs to review")
    }

    /// Stores the shelf, a thousand articles a transaction, and closes the library.
    ///
    /// - Returns: who everybody is.
    private func store(_ generator: ShelfGenerator, in path: String) throws -> [Int] {
        var truth: [Int] = []
        var making = Duration.zero
        var storing = Duration.zero
        let clock = ContinuousClock()
        let library = try Library(path: path)
        for start in stride(from: 0, to: articles, by: 1_000) {
            var batch: [Addition] = []
            making += try clock.measure {
                for number in start..<min(start + 1_000, articles) {
                    let article = generator.article(number)
                    truth += article.truth
                    batch.append(
                        try Addition(
                            path: "generated/\(number).md",
                            hash: ContentHash.of(article.text.utf8),
                            record: ReadingRecord(json: article.reading)
                        )
                    )
                }
            }
            storing += try clock.measure { _ = try library.add(batch) }
        }
        print(String(format: "made and decoded  %8.0f a second", Double(articles) / (making / .seconds(1))))
        print(String(format: "stored            %8.0f a second", Double(articles) / (storing / .seconds(1))))
        return truth
    }

    private func write(_ generator: ShelfGenerator, to folder: String) throws {
        let folder = URL(filePath: folder)
        for number in 0..<articles {
            let place = folder.appending(path: "\(number / 1000)")
            if number % 1000 == 0 {
                try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            }
            let article = generator.article(number)
            let (content, ending) = readings ? (article.reading, "json") : (Array(article.text.utf8), "md")
            try Data(content).write(to: place.appending(path: "\(number).\(ending)"))
        }
    }
}
