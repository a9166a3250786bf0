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
        func lessons(_ part: Corpora.Part) throws -> [SpeakerLesson] {
            try corpora.litBankQuotations(part).map {
                SpeakerTrainer.lesson($0, annotator: annotator, goldMentions: goldMentions)
            }
        }
        let perceptron = SpeakerTrainer.train(try lessons(.train), rounds: rounds, seed: options.seed) { print($0) }
        var file = ModelFileWriter()
        perceptron.write(to: &file, name: "speakers")
        try file.write(to: options.output + "/speakers.model")
        try report(
            try lessons(.dev),
            LinearScorer(ModelFile(path: options.output + "/speakers.model"), name: "speakers")
        )
    }

    private func report(_ lessons: [SpeakerLesson], _ ranker: LinearScorer) throws {
        var all = SpeakerLesson.Score()
        for score in lessons.map({ $0.score(ranker) }) {
            all.rightByCue += score.rightByCue
            all.byCue += score.byCue
            all.rightByTurn += score.rightByTurn
            all.byTurn += score.byTurn
        }
        print("dev: by cue \(all.rightByCue) of \(all.byCue) right, by turn \(all.rightByTurn) of \(all.byTurn)")
    }
}
