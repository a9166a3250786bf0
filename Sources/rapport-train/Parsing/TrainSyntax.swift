import ArgumentParser
import RapportLanguage

/// `rapport-train syntax`: the tagger, lemmatiser and parser.
struct TrainSyntax: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "syntax",
        abstract: "Trains the tagger, the lemmatiser and the parser on EWT and GUM."
    )

    @OptionGroup var options: TrainingOptions

    @Option(help: "The width of the parser's beam.")
    var width = 8

    @Option(help: "How often the parser sees each sentence.")
    var epochs = 10

    func run() throws {
        let sentences = try GoldSentence.training(Corpora(directory: options.corpora))
        var file = ModelFileWriter()
        print("tagger")
        TaggerTrainer(sentences, epochs: 8, seed: options.seed).write(to: &file)
        print("lemmatiser")
        try LemmatiserTrainer(sentences, epochs: 5, seed: options.seed).write(to: &file)
        print("features")
        MorphologicalTrainer(sentences, epochs: 5, seed: options.seed).write(to: &file)
        print("tags for the parser")
        let tags = try JackknifedTags.tags(sentences, parts: 5, epochs: 5, seed: options.seed)
        print("parser")
        ParserTrainer(sentences, tags: tags, width: width, epochs: epochs, seed: options.seed).write(to: &file)
        try file.write(to: options.output + "/syntax.model")
    }
}
