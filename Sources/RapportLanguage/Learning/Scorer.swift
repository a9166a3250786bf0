/// What scores candidates; how candidates are built and decoded is the business of the layers.
///
/// A layer turns each thing it has to decide on into a ``FeatureList`` and asks a scorer what it thinks of each class.
/// A ranker is a scorer of one class: each candidate has features of its own, and the highest score wins.
///
/// An example, which decides whether a word is a name. The trainer's `Perceptron` is a scorer too, so that the very code
/// that extracts features and decodes runs in training and in use:
///
/// ```swift
/// struct NameSpotter {
///     let scorer: any Scorer                      // classes: 0 = not a name, 1 = a name
///
///     func features(of word: Substring, after previous: Substring, into features: inout FeatureList) {
///         let word = FeatureHash(word.utf8), previous = FeatureHash(previous.utf8)
///         features.removeAll()
///         features.add(1)                         // a bias: template 1 alone
///         features.add(2, word)                   // template 2: the word
///         features.add(3, previous, word)         // template 3: the pair
///     }
///
///     func isName(_ word: Substring, after previous: Substring) -> Bool {
///         var features = FeatureList()
///         self.features(of: word, after: previous, into: &features)
///         return scorer.best(features) == 1
///     }
/// }
///
/// // In rapport-train:
/// let perceptron = Perceptron(classes: 2, bits: 16)
/// let spotter = NameSpotter(scorer: perceptron)
/// for example in examples {
///     spotter.features(of: example.word, after: example.previous, into: &features)
///     perceptron.learn(features, answer: example.isName ? 1 : 0)
/// }
/// var file = ModelFileWriter()
/// perceptron.write(to: &file, name: "spotter")
/// try file.write(to: "Sources/RapportLanguage/Models/spotter.model")
///
/// // In use:
/// NameSpotter(scorer: try LinearScorer(Models.file("spotter"), name: "spotter"))
/// ```
public protocol Scorer: Sendable {
    /// The number of classes it scores.
    var classes: Int { get }

    /// Adds to the scores what these features say of each class.
    ///
    /// - Precondition: `scores` has a place for each class.
    func add(_ features: borrowing FeatureList, to scores: inout [Float])

    /// The score of the only class of a ranker.
    func score(_ features: borrowing FeatureList) -> Float
}

extension Scorer {
    /// The class with the highest score, the first of equals.
    public func best(_ features: borrowing FeatureList) -> Int {
        var scores = [Float](repeating: 0, count: classes)
        add(features, to: &scores)
        var best = 0
        for index in scores.indices where scores[index] > scores[best] { best = index }
        return best
    }

    /// The best of the first classes, the first of equals; `scores` is room to work in.
    ///
    /// - Precondition: `scores` has a place for each class.
    public func best(_ features: borrowing FeatureList, of count: Int, _ scores: inout [Float]) -> Int {
        for index in scores.indices { scores[index] = 0 }
        add(features, to: &scores)
        var best = 0
        for index in 1..<max(1, count) where scores[index] > scores[best] { best = index }
        return best
    }

    /// The score of the only class of a ranker.
    public func score(_ features: borrowing FeatureList) -> Float {
        var scores = [Float](repeating: 0, count: classes)
        add(features, to: &scores)
        return scores[0]
    }
}
