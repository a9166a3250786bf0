import ArgumentParser

/// `rapport-benchmark novel`: prints a made-up novel, for other programs to be measured on.
struct NovelText: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "novel",
        abstract: "Print a made-up novel, the same for the same seed."
    )

    @Option(help: "The length of the text, in words.")
    var words = 120_000

    @Option(help: "The seed.")
    var seed: UInt64 = 1

    func validate() throws {
        guard words > 0 else { throw ValidationError("words is a number above 0.") }
    }

    func run() {
        var generator = NovelGenerator(seed: seed)
        print(generator.text(words: words), terminator: "")
    }
}
