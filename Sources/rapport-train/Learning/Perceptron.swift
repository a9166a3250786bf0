import Foundation
import RapportLanguage

/// The averaged perceptron over hashed features (Freund and Schapire 1999, Collins 2002): trains what `LinearScorer` uses.
///
/// Three ways to learn: ``learn(_:answer:)`` for classes, ``learn(better:worse:)`` for rankers, and bare ``update(_:class:by:)``
/// with ``endExample()`` for structured learning, where the decoder finds the wrong path itself. Weights are whole
/// numbers: the same examples in the same order give the same model on any machine. A class, so that a decoder can hold it
/// as its scorer while it learns; unchecked sendable: training is of one thread.
final class Perceptron: Scorer, @unchecked Sendable {
    let classes: Int
    /// The binary logarithm of the number of rows.
    let bits: Int
    private let mask: UInt32
    private var weights: [Int32]
    /// Each update times the number of the example it was made at: what averaging takes off again.
    private var timed: [Int64]
    private(set) var examples: Int64 = 1
    /// The owner of each row, 0 for none, and how far it is ahead of others; empty where rows have no room for it.
    private var owners: [UInt8] = []
    private var votes: [Int32] = []

    /// Creates a perceptron that knows nothing.
    init(classes: Int, bits: Int) {
        self.classes = classes
        self.bits = bits
        mask = (1 << UInt32(bits)) - 1
        weights = [Int32](repeating: 0, count: classes << bits)
        timed = [Int64](repeating: 0, count: classes << bits)
    }

    /// Gives each row to the feature that is seen most often: others that come to the row by chance are left out.
    ///
    /// To be called for all examples before learning from the first, or not at all. The owner is found by majority vote
    /// (Boyer and Moore 1981).
    func observe(_ features: borrowing FeatureList) {
        guard classes < LinearScorer.stride(classes: classes) else { return }
        if owners.isEmpty {
            owners = [UInt8](repeating: 0, count: 1 << bits)
            votes = [Int32](repeating: 0, count: 1 << bits)
        }
        for hash in features.hashes {
            let row = Int(hash & mask)
            if owners[row] == LinearScorer.owner(hash) {
                votes[row] += 1
            } else if votes[row] > 0 {
                votes[row] -= 1
            } else {
                owners[row] = LinearScorer.owner(hash)
                votes[row] = 1
            }
        }
    }

    @inline(__always)
    private func isSilent(_ hash: UInt32) -> Bool {
        !owners.isEmpty && owners[Int(hash & mask)] != LinearScorer.owner(hash)
    }

    func add(_ features: borrowing FeatureList, to scores: inout [Float]) {
        let classes = self.classes
        scores.withUnsafeMutableBufferPointer { scores in
            weights.withUnsafeBufferPointer { weights in
                for hash in features.hashes where !isSilent(hash) {
                    let row = Int(hash & mask) &* classes
                    for index in 0..<classes { scores[index] += Float(weights[row &+ index]) }
                }
            }
        }
    }

    /// Predicts the class, and if it is not the answer, moves the weights towards the answer and away from the prediction.
    ///
    /// - Returns: whether the prediction was right.
    @discardableResult
    func learn(_ features: FeatureList, answer: Int) -> Bool {
        let prediction = best(features)
        if prediction != answer {
            update(features, class: answer, by: 1)
            update(features, class: prediction, by: -1)
        }
        endExample()
        return prediction == answer
    }

    /// Of a ranker: if the better candidate does not score higher than the worse by the margin, moves it up and the other down.
    ///
    /// - Returns: whether it did.
    @discardableResult
    func learn(better: FeatureList, worse: FeatureList, margin: Float = 1) -> Bool {
        let right = score(better) >= score(worse) + margin
        if !right {
            update(better, class: 0, by: 1)
            update(worse, class: 0, by: -1)
        }
        endExample()
        return right
    }

    /// Adds to the weights of one class.
    func update(_ features: FeatureList, class index: Int, by amount: Int32) {
        let time = examples * Int64(amount)
        for hash in features.hashes where !isSilent(hash) {
            let place = Int(hash & mask) * classes + index
            weights[place] += amount
            timed[place] += time
        }
    }

    /// Adds to the averaged weights of one class: to shift the balance between classes when all is learned.
    func raise(_ features: FeatureList, class index: Int, by amount: Int32) {
        for hash in features.hashes { weights[Int(hash & mask) * classes + index] += amount }
    }

    /// What the averaged weights make, as it will be shipped.
    func averaged() throws -> LinearScorer {
        var file = ModelFileWriter()
        write(to: &file, name: "averaged")
        let path = FileManager.default.temporaryDirectory.path() + "/\(UUID().uuidString).model"
        try file.write(to: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try LinearScorer(ModelFile(path: path), name: "averaged")
    }

    /// Counts an example; averages are taken over examples.
    func endExample() { examples += 1 }

    /// Chooses among the first classes, and learns as ``learn(_:answer:)`` does; `scores` is room to work in.
    func learn(_ features: FeatureList, answer: Int, of count: Int, _ scores: inout [Float]) -> Int {
        let prediction = best(features, of: count, &scores)
        if prediction != answer {
            update(features, class: answer, by: 1)
            update(features, class: prediction, by: -1)
        }
        endExample()
        return prediction
    }

    /// The average of a weight over all examples.
    private func average(_ place: Int) -> Float {
        Float(weights[place]) - Float(Double(timed[place]) / Double(examples))
    }

    /// Writes the averaged weights, quantised to 8 bits, for `LinearScorer(_:name:)` to open.
    ///
    /// One of ten thousand weights that are not zero is cut off at the largest value that 8 bits can hold.
    func write(to file: inout ModelFileWriter, name: String) {
        let averages = weights.indices.map(average)
        let sizes = averages.lazy.map(abs).filter { $0 > 0 }.sorted()
        let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9999 / 10000)]
        let scale = largest / 127
        let stride = LinearScorer.stride(classes: classes)
        var bytes = [UInt8](repeating: 0, count: stride << bits)
        for (place, average) in averages.enumerated() where average != 0 {
            let quantised = Int8(max(-127, min(127, (average / scale).rounded())))
            bytes[place / classes * stride + place % classes] = UInt8(bitPattern: quantised)
        }
        for (row, owner) in owners.enumerated() { bytes[row * stride + stride - 1] = owner }
        file.add(name + ".shape", numbers: [UInt32(classes), UInt32(bits), scale.bitPattern])
        file.add(name + ".weights", bytes: bytes)
    }
}
