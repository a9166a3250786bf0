import ArgumentParser
import RapportLanguage

/// Trains the model that tells who speaks a quotation without a cue.
struct TrainSpeakers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers",
        abstract: "Trains the ranker of speakers on LitBank's quotations."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "How often to go through the documents.")
    var rounds = 12

    @Flag(help: "Learn over LitBank's own mentions and entities rather than over those found.")
    var goldMentions = false

    func run() throws {
        let corpora = Corpora(directory: options.corpora)
        let annotator = try Annotator()
        let lessons = try corpora.litBankQuotations(.train).map {
            SpeakerTrainer.lesson($0, annotator: annotator, goldMentions: goldMentions)
        }
        let perceptron = SpeakerTrainer.train(lessons, rounds: rounds, seed: options.seed) { print($0) }
        var file = ModelFileWriter()
        perceptron.write(to: &file, name: "speakers")
        try file.write(to: options.output + "/speakers.model")
    }
}
