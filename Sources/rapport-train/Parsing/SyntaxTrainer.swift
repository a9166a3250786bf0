import Foundation
import RapportLanguage

/// Trains the network of the syntax model with Adam.
struct SyntaxTrainer {
    private(set) var network: SyntaxNetwork
    private(set) var embeddings: EmbeddingLearner
    private var adam: Adam
    private var random: Shuffler
    /// How often all sentences were learned from.
    private(set) var epochs = 0
    private let seed: UInt64
    private let rates: SyntaxNetwork.Rates
    /// The words of a batch.
    private static let batchWords = 500
    /// The rate at its highest, and the steps that it rises for.
    private static let highestRate: Float = 2e-3
    private static let warmUp: Float = 300

    init(
        _ sentences: [GoldSentence],
        shape: SyntaxNetwork.Shape,
        bits: Int,
        rates: SyntaxNetwork.Rates = .init(),
        seed: UInt64
    ) {
        self.seed = seed
        random = Shuffler(seed: seed)
        network = SyntaxNetwork(shape, drawing: &random)
        embeddings = EmbeddingLearner(bits: bits, width: 2 * shape.width, sentences.map(\.codes), &random)
        adam = Adam(network.matrices)
        self.rates = rates
    }

    /// Learns from all sentences once more, in an order drawn from the seed.
    ///
    /// Each epoch draws numbers of its own, so that training can go on from a checkpoint as if it had never stopped.
    ///
    /// - Returns: the mean losses of tags and of trees.
    mutating func learn(_ sentences: [GoldSentence], of allEpochs: Int) -> (tags: Float, trees: Float) {
        random = Shuffler(seed: seed &+ UInt64(epochs + 1) << 32)
        var batches: [[GoldSentence]] = [[]]
        var words = 0
        for sentence in sentences.shuffled(using: &random) {
            if words >= Self.batchWords {
                batches.append([])
                words = 0
            }
            batches[batches.count - 1].append(sentence)
            words += sentence.forms.count
        }
        var losses: (tags: Float, trees: Float) = (0, 0)
        for (index, batch) in batches.enumerated() {
            let done = (Float(epochs) + Float(index) / Float(batches.count)) / Float(allEpochs)
            let loss = learn(batch, rate: rate(after: done))
            losses.tags += loss.tags / Float(batches.count)
            losses.trees += loss.trees / Float(batches.count)
        }
        epochs += 1
        return losses
    }

    /// The rate when a share of all training is done: it rises over the first steps, and falls to zero along a cosine.
    private func rate(after done: Float) -> Float {
        Self.highestRate * min(1, Float(adam.steps + 1) / Self.warmUp) * (1 + cos(done * .pi)) / 2
    }

    private mutating func learn(_ batch: [GoldSentence], rate: Float) -> (tags: Float, trees: Float) {
        var words: [[UInt32]] = []
        for codes in batch.map(\.codes) {
            for word in 0..<codes.count { words.append(embeddings.heard(codes[word], &random)) }
        }
        var vectors = embeddings.vectors(words)
        var gradient = network.emptied
        let loss = network.learn(&vectors, SyntaxBatch(batch), rates, &gradient, &random)
        var matrices = network.matrices
        adam.step(&matrices, gradient.matrices, rate: rate)
        network.matrices = matrices
        embeddings.learn(words, vectors, rate: rate)
        return loss
    }
}

extension SyntaxTrainer {
    /// Keeps everything that training goes on from.
    func checkpoint() -> ModelFileWriter {
        var file = ModelFileWriter()
        file.add("progress", numbers: [UInt32(epochs), UInt32(adam.steps)])
        network.write(to: &file, name: "network")
        adam.write(to: &file, name: "adam")
        embeddings.write(to: &file, name: "embeddings")
        return file
    }

    /// Goes on from a checkpoint of the same training.
    mutating func resume(from file: ModelFile) throws(ModelFileError) {
        let section = try file.section("progress")
        let progress = try section.numbers(UInt32.self)
        guard progress.count == 2 else { throw section.damaged }
        network = try network.reading(file, name: "network")
        adam = try adam.reading(file, name: "adam")
        embeddings = try embeddings.reading(file, name: "embeddings")
        (epochs, adam.steps) = (Int(progress[0]), Int(progress[1]))
        embeddings.steps = adam.steps
    }
}
