import RapportLanguage

/// Weights over hashed features that learn by AdaGrad (Duchi, Hazan and Singer 2011), averaged in the end (Polyak and Juditsky 1992).
///
/// A class, so that a model can hold it as its scorer while it learns; unchecked sendable: training is of one thread.
final class AdaptiveWeights: Scorer, @unchecked Sendable {
    let classes = 1
    let bits: Int
    let mask: UInt32
    private let rate: Float
    private let decay: Float
    private var weights: [Float]
    private var squares: [Float]
    /// Each step times the number of the example it was made at: what averaging takes off again.
    private var timed: [Double]
    private var examples = 1.0

    init(bits: Int, rate: Float, decay: Float) {
        self.bits = bits
        self.rate = rate
        self.decay = decay
        mask = (1 << UInt32(bits)) - 1
        weights = [Float](repeating: 0, count: 1 << bits)
        squares = [Float](repeating: 1e-2, count: 1 << bits)
        timed = [Double](repeating: 0, count: 1 << bits)
    }

    func add(_ features: borrowing FeatureList, to scores: inout [Float]) {
        scores[0] += score(features.hashes)
    }

    /// The sum of the weights of these features.
    func score(_ hashes: some Sequence<UInt32>) -> Float {
        var sum: Float = 0
        weights.withUnsafeBufferPointer { weights in
            for hash in hashes { sum += weights[Int(hash & mask)] }
        }
        return sum
    }

    /// Moves the weights of these features against the gradient of the loss.
    func learn(_ hashes: some Sequence<UInt32>, gradient: Float) {
        for hash in hashes {
            let place = Int(hash & mask)
            let step = gradient + decay * weights[place]
            squares[place] += step * step
            let change = -rate * step / squares[place].squareRoot()
            weights[place] += change
            timed[place] += Double(change) * examples
        }
    }

    /// Counts an example; averages are taken over examples.
    func endExample() { examples += 1 }

    /// Puts the average of each weight over all examples into its place; nothing is to be learned after that.
    func average() {
        for place in weights.indices { weights[place] -= Float(timed[place] / examples) }
    }

    /// Writes the weights, quantised to 8 bits, for `LinearScorer(_:name:)` to open.
    func write(to file: inout ModelFileWriter, name: String) {
        let sizes = weights.lazy.map(abs).filter { $0 > 0 }.sorted()
        let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)]
        let scale = largest / 127
        let bytes = weights.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 / scale).rounded())))) }
        file.add(name + ".shape", numbers: [UInt32(1), UInt32(bits), scale.bitPattern])
        file.add(name + ".weights", bytes: bytes)
    }
}
