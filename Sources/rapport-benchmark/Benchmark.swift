import ArgumentParser

@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rapport-benchmark",
        abstract: "Measure how fast Rapport is on made-up texts. Measure a release build on an idle machine.",
        subcommands: [LayerBenchmark.self, ScriptBenchmark.self, LibraryBenchmark.self, NovelText.self],
        defaultSubcommand: LayerBenchmark.self
    )
}
