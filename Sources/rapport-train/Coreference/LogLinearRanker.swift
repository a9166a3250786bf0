import Foundation
import RapportLanguage

/// A log-linear ranker over hashed features, trained by AdaGrad on the marginal likelihood of the right candidates.
///
/// The loss is that of Durrett and Klein 2013, "Easy Victories and Uphill Battles in Coreference Resolution": the right
/// candidates share the probability, and mistakes cost more or less by their kind. AdaGrad: Duchi et al. 2011. A class, so that
/// a decoder can hold it as its scorer while it learns; unchecked sendable: training is of one thread.
final class LogLinearRanker: Scorer, @unchecked Sendable {
    let classes = 1
    private let bits: Int
    private let mask: UInt32
    private var weights: [Float]
    private var squares: [Float]
    private let rate: Float
    private let decay: Float

    init(bits: Int, rate: Float = 0.1, decay: Float = 0) {
        self.bits = bits
        self.rate = rate
        self.decay = decay
        mask = (1 << UInt32(bits)) - 1
        weights = [Float](repeating: 0, count: 1 << bits)
        squares = [Float](repeating: 1e-2, count: 1 << bits)
    }

    func add(_ features: borrowing FeatureList, to scores: inout [Float]) {
        var sum: Float = 0
        weights.withUnsafeBufferPointer { weights in
            for hash in features.hashes { sum += weights[Int(hash & mask)] }
        }
        scores[0] += sum
    }

    /// Learns from one mention: its candidates' features, what each would cost, and which are right.
    func learn(_ candidates: ArraySlice<FeatureList>, costs: [Float], right: [Bool]) {
        let scores = zip(candidates, costs).map { score($0) + $1 }
        let highest = scores.max() ?? 0
        let exponentials = scores.map { expf($0 - highest) }
        let all = exponentials.reduce(0, +)
        var good: Float = 0
        for (index, isRight) in right.enumerated() where isRight { good += exponentials[index] }
        guard good > 0 else { return }
        for (index, features) in candidates.enumerated() {
            let gradient = exponentials[index] / all - (right[index] ? exponentials[index] / good : 0)
            if abs(gradient) > 1e-4 { update(features, gradient) }
        }
    }

    private func update(_ features: FeatureList, _ gradient: Float) {
        for hash in features.hashes {
            let place = Int(hash & mask)
            let step = gradient + decay * weights[place]
            squares[place] += step * step
            weights[place] -= rate * step / squares[place].squareRoot()
        }
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
