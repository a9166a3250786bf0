import Foundation
import RapportLanguage

/// Trains a network over sentences, and the vectors of their words, with Adam.
struct NetworkTrainer<Network: SentenceNetwork> {
    private(set) var network: Network
    private(set) var embeddings: EmbeddingLearner
    private let wordVectors: WordVectors?
    private var adam: Adam
    private var random: Shuffler
    /// How often all sentences were learned from.
    private(set) var epochs = 0
    private let seed: UInt64
    /// The words of a batch.
    private static var batchWords: Int { 500 }
    /// The steps in which the rate rises at first.
    private static var warmUp: Float { 300 }

    /// A stretch of training, in which the rate falls from its highest to zero along a cosine.
    struct Phase {
        var epochs: Int
        var rate: Float
        var silenced: EncoderNetwork.Rates
    }

    /// Prepares to learn.
    ///
    /// - Parameters:
    ///   - bits: the binary logarithm of the rows that hashed parts of words share.
    ///   - silencing: how often parts of words are silenced: by this number to it and their count.
    ///   - wordVectors: the shipped vectors of words, where the network is taught with them.
    ///   - network: draws a network to begin with.
    init(
        _ sentences: [Network.Example],
        bits: Int,
        silencing: Float,
        wordVectors: WordVectors? = nil,
        seed: UInt64,
        network draw: (inout Shuffler) -> Network
    ) {
        self.seed = seed
        self.wordVectors = wordVectors
        random = Shuffler(seed: seed)
        network = draw(&random)
        embeddings = EmbeddingLearner(
            bits: bits,
            width: network.encoder.projection.columns,
            silencing: silencing,
            sentences.map(\.codes),
            &random
        )
        adam = Adam(network.matrices)
    }

    /// Learns from all sentences as often as the phases still ask for, and tells of each epoch's end.
    mutating func learn(
        _ sentences: [Network.Example],
        phases: [Phase],
        afterEpoch: (Self, _ losses: [Float]) throws -> Void
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
    /// - Returns: the mean losses.
    private mutating func learn(_ sentences: [Network.Example], _ phase: Phase, from first: Int) -> [Float] {
        random = Shuffler(seed: seed &+ UInt64(epochs + 1) << 32)
        var batches: [[Network.Example]] = [[]]
        var words = 0
        for sentence in sentences.shuffled(using: &random) {
            if words >= Self.batchWords {
                batches.append([])
                words = 0
            }
            batches[batches.count - 1].append(sentence)
            words += sentence.codes.count
        }
        var losses: [Float] = []
        for (index, batch) in batches.enumerated() {
            let done = (Float(epochs - first) + Float(index) / Float(batches.count)) / Float(phase.epochs)
            let height = min(1, Float(adam.steps + 1) / Self.warmUp)
            let loss = learn(batch, rate: phase.rate * height * (1 + cos(done * .pi)) / 2, phase.silenced)
            losses = losses.isEmpty ? loss : zip(losses, loss).map(+)
        }
        epochs += 1
        return losses.map { $0 / Float(batches.count) }
    }

    private mutating func learn(_ batch: [Network.Example], rate: Float, _ silenced: EncoderNetwork.Rates) -> [Float] {
        var heard: [[UInt32]] = []
        var sentences: [Range<Int>] = []
        for codes in batch.map(\.codes) {
            sentences.append(heard.count..<heard.count + codes.count)
            for word in 0..<codes.count { heard.append(embeddings.heard(codes[word], &random)) }
        }
        var words = BatchWords(
            vectors: embeddings.vectors(heard),
            known: wordVectors?.vectors(of: batch.flatMap(\.codes.words)) ?? Matrix(rows: heard.count, columns: 0),
            sentences: sentences
        )
        var gradient = network.emptied
        let losses = network.learn(&words, batch, silenced, &gradient, &random)
        var matrices = network.matrices
        adam.step(&matrices, gradient.matrices, rate: rate)
        network.matrices = matrices
        embeddings.learn(heard, words.vectors, rate: rate)
        return losses
    }
}

extension NetworkTrainer {
    /// Adds what ``SentenceEncoder`` reads to a model file.
    func writeEncoder(to file: inout ModelFileWriter) {
        SentenceEncoder.write(
            table: embeddings.table,
            projection: network.encoder.projection,
            layers: network.encoder.layers,
            to: &file
        )
    }

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
