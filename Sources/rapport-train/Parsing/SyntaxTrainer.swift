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
    /// The words of a batch.
    private static let batchWords = 500
    /// The steps in which the rate rises at first.
    private static let warmUp: Float = 300

    /// A stretch of training, in which the rate falls from its highest to zero along a cosine.
    struct Phase {
        var epochs: Int
        var rate: Float
        var silenced: SyntaxNetwork.Rates
    }

    init(
        _ sentences: [GoldSentence],
        shape: SyntaxNetwork.Shape,
        bits: Int,
        seed: UInt64
    ) {
        self.seed = seed
        random = Shuffler(seed: seed)
        network = SyntaxNetwork(shape, drawing: &random)
        embeddings = EmbeddingLearner(bits: bits, width: 2 * shape.width, sentences.map(\.codes), &random)
        adam = Adam(network.matrices)
    }

    /// Learns from all sentences as often as the phases still ask for, and tells of each epoch's end.
    mutating func learn(
        _ sentences: [GoldSentence],
        phases: [Phase],
        afterEpoch: (SyntaxTrainer, (tags: Float, trees: Float)) throws -> Void
    ) rethrows {
        var first = 0
        for phase in phases {
            while epochs < first + phase.epochs {
                let losses = learn(sentences, phase, from: first)
                try afterEpoch(self, losses)
            }
            first += phase.epochs
        }
    }

    /// Learns from all sentences once more, in an order drawn from the seed.
    ///
    /// Each epoch draws numbers of its own, so that training can go on from a checkpoint as if it had never stopped.
    ///
    /// - Returns: the mean losses of tags and of trees.
    private mutating func learn(
        _ sentences: [GoldSentence],
        _ phase: Phase,
        from first: Int
    ) -> (tags: Float, trees: Float) {
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
            let done = (Float(epochs - first) + Float(index) / Float(batches.count)) / Float(phase.epochs)
            let height = min(1, Float(adam.steps + 1) / Self.warmUp)
            let loss = learn(batch, rate: phase.rate * height * (1 + cos(done * .pi)) / 2, phase.silenced)
            losses.tags += loss.tags / Float(batches.count)
            losses.trees += loss.trees / Float(batches.count)
        }
        epochs += 1
        return losses
    }

    private mutating func learn(
        _ batch: [GoldSentence],
        rate: Float,
        _ silenced: SyntaxNetwork.Rates
    ) -> (tags: Float, trees: Float) {
        var words: [[UInt32]] = []
        for codes in batch.map(\.codes) {
            for word in 0..<codes.count { words.append(embeddings.heard(codes[word], &random)) }
        }
        var vectors = embeddings.vectors(words)
        var gradient = network.emptied
        let loss = network.learn(&vectors, SyntaxBatch(batch), silenced, &gradient, &random)
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
