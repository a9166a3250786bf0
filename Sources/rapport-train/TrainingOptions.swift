import ArgumentParser

/// What every trainer takes.
struct TrainingOptions: ParsableArguments {
    @Option(help: "The corpora directory.")
    var corpora = "../shared/data"

    @Option(help: "The directory that model files are written to.")
    var output = "Sources/RapportLanguage/Models"

    @Option(help: "The seed: the same one gives the same model.")
    var seed: UInt64 = 1
}
