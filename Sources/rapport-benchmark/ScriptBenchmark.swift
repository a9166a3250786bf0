import ArgumentParser
import RapportExchange
import RapportReaders
import RapportRelations

/// `rapport-benchmark scripts`: measures the pages for writers of a made-up screenplay and a season of subtitles.
struct ScriptBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scripts",
        abstract: "Measure how fast scripts become pages about their scenes.",
        discussion: "From the bytes of the file to the page for the terminal, without the start of a process."
    )

    @Option(help: "The length of the screenplay, in words.")
    var words = 25_000

    @Option(help: "How many subtitle files a season has, of 5,000 words each.")
    var files = 20

    @Option(help: "The number of runs, of which the best counts.")
    var runs = 5

    @Option(help: "The seed of the made-up texts.")
    var seed: UInt64 = 1

    func validate() throws {
        guard runs > 0, words > 0, files > 0 else {
            throw ValidationError("words, files and runs are numbers above 0.")
        }
    }

    func run() throws {
        let screenplay = Array(ScriptGenerator(words: words, seed: seed).screenplay.utf8)
        print("screenplay of \(words) words: \(try best { try page(screenplay, "a.fountain") })")
        let season = (0..<files).map { Array(ScriptGenerator(words: 5_000, seed: seed + UInt64($0)).subtitles.utf8) }
        print("\(files) files of subtitles: \(try best { for file in season { try page(file, "a.srt") } })")
    }

    private func best(_ work: () throws -> Void) rethrows -> Duration {
        try (0..<runs).map { _ in try ContinuousClock().measure(work) }.min() ?? .zero
    }

    private func page(_ bytes: [UInt8], _ path: String) throws {
        guard let staging = Staging(try DocumentReader().read(bytes: bytes, path: path)) else { return }
        _ = SceneReport(staging, width: 80).rendered(isColoured: false)
    }
}
