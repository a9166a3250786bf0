import ArgumentParser
import RapportLanguage
import RapportReaders
import RapportText

/// Trains the model that tells who speaks in talk, and to whom.
struct TrainSpeakers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speakers",
        abstract: "Trains the model of speakers and addressees on novels whose quotations have them."
    )

    /// The corpora it learns from.
    enum Corpus: String, CaseIterable, ExpressibleByArgument {
        case pdnc, litbank
    }

    @OptionGroup var options: TrainingOptions

    @Option(help: "A corpus to do without.")
    var without: [Corpus] = []

    @Option(help: "How often to go through the documents.")
    var rounds = 8

    func run() throws {
        let reader = try LessonReader(corpora: Corpora(directory: options.corpora))
        let corpora = Corpus.allCases.filter { !without.contains($0) }
        let lessons = try Dictionary(uniqueKeysWithValues: corpora.map { ($0, try reader.lessons($0, .train)) })
        let given = lessons[.pdnc, default: []].compactMap(\.given)
        let found = corpora.flatMap { lessons[$0, default: []].map(\.found) }
        let excerpts = without.contains(.pdnc) ? [] : try reader.excerpts(.train)
        let short = lessons[.litbank, default: []].map(\.found) + excerpts
        var file = ModelFileWriter()
        // Without novels whose casts are known, a cast is read as people found are.
        let models = [
            ("given", train(given.isEmpty ? found : given, "given", &file)), ("found", train(found, "found", &file)),
            ("short", train(short.isEmpty ? found : short, "short", &file)),
        ]
        try file.write(to: options.output + "/speakers.model")
        for corpus in Corpus.allCases {
            let lessons = try reader.lessons(corpus, .dev)
            for (name, model) in models {
                let own = name == "given" ? lessons.compactMap(\.given) : lessons.map(\.found)
                let score = own.reduce(into: SpeakerLesson.Score()) { $0.add($1.score(model)) }
                print("\(corpus.rawValue) dev, cast \(name): \(score)")
            }
        }
    }

    /// Trains one model and adds it to the file under a name.
    private func train(_ lessons: [SpeakerLesson], _ name: String, _ file: inout ModelFileWriter) -> SpeakerModel {
        let first = train(lessons, "\(name), first reading")
        // What the second reading learns from must be as unsure as it will be: each half is read by what the other taught.
        let halves = (0...1).map { half in lessons.indices.filter { $0 % 2 == half }.map { lessons[$0] } }
        let again = [(0, 1), (1, 0)].flatMap { from, to in
            let teacher = train(halves[from], "\(name), half").scorers
            return halves[to].map { $0.again(after: teacher) }
        }
        let second = train(again, "\(name), second reading")
        let addressees = AddresseeTrainer(
            lessons,
            first: first.scorers,
            second: second.scorers,
            rounds: 6,
            seed: options.seed
        )
        first.write(to: &file, name: "\(name).first")
        second.write(to: &file, name: "\(name).second")
        addressees.weights.write(to: &file, name: "\(name).addressees")
        return SpeakerModel(first: first.scorers, second: second.scorers, addressees: addressees.weights)
    }

    private func train(_ lessons: [SpeakerLesson], _ name: String) -> SpeakerTrainer {
        let trainer = SpeakerTrainer(lessons, rate: 0.08, decay: 1e-5, seed: options.seed)
        trainer.train(rounds: rounds, seed: options.seed) { print("\(name), \($0)") }
        return trainer
    }
}
