import Foundation
import RapportLanguage

/// Trains a ranking network by AdaGrad on the marginal likelihood of the right candidates.
///
/// The loss is that of Durrett and Klein 2013, "Easy Victories and Uphill Battles in Coreference Resolution": the right
/// candidates share the probability, and mistakes cost more or less by their kind. AdaGrad: Duchi et al. 2011. A class, so that
/// a decoder can hold it as its scorer while it learns; unchecked sendable: training is of one thread.
final class RankingNetworkTrainer: CandidateScorer, @unchecked Sendable {
    private static let rate: Float = 0.03

    private let wideBits: Int
    private let rowBits: Int
    private var wide: [Float]
    private var wideSquares: [Float]
    private var rows: [SIMD32<Float>]
    private var rowSquares: [Float]
    private var layers = RankingLayers()
    private var squares = RankingLayers()
    /// The slopes of the layers that are still to be learned.
    private var waiting = RankingLayers()
    /// The sum of what was taken down for the average, and how often that was.
    private var sums: (wide: [Float], rows: [SIMD32<Float>], layers: [Float]) = ([], [], [])
    private var takenDown: Float = 0

    init(wideBits: Int, rowBits: Int, seed: UInt64) {
        (self.wideBits, self.rowBits) = (wideBits, rowBits)
        wide = [Float](repeating: 0, count: 1 << wideBits)
        wideSquares = [Float](repeating: 1e-2, count: 1 << wideBits)
        rows = [SIMD32<Float>](repeating: SIMD32(), count: 1 << rowBits)
        rowSquares = [Float](repeating: 1e-3, count: 1 << rowBits)
        var random = Shuffler(seed: seed)
        for index in rows.indices { rows[index] = .random(in: -0.05...0.05, using: &random) }
        for unit in 0..<RankingNetwork.upperWidth {
            layers.setWeights(of: unit, .random(in: -0.3...0.3, using: &random))
            squares.setWeights(of: unit, SIMD32(repeating: 1e-2))
        }
        layers.output = .random(in: -0.3...0.3, using: &random)
        squares.bias = SIMD32(repeating: 1e-2)
        squares.upperBias = SIMD16(repeating: 1e-2)
        squares.output = SIMD16(repeating: 1e-2)
    }

    func score(_ features: borrowing CandidateFeatures) -> Float {
        score(single: features.single.hashes[...], joined: features.joined.hashes[...])
    }

    private func wideScore(_ hashes: ArraySlice<UInt32>) -> Float {
        let mask = UInt32(1 << wideBits) - 1
        var sum: Float = 0
        for hash in hashes { sum += wide[Int(hash & mask)] }
        return sum
    }

    private func sums(_ hashes: ArraySlice<UInt32>) -> SIMD32<Float> {
        let mask = UInt32(1 << rowBits) - 1
        return rows.withUnsafeBufferPointer { rows in
            var sums = SIMD32<Float>()
            for hash in hashes { sums += rows[Int(hash & mask)] }
            return sums
        }
    }

    /// Learns from one mention: its candidates' features, what each would cost, and which are right.
    ///
    /// - Returns: the candidates' scores before anything was learned.
    func learn(_ candidates: ArraySlice<CandidateFeatures>, costs: [Float], right: [Bool]) -> [Float] {
        let lower = candidates.map { layers.lower(sums($0.single.hashes[...])) }
        let upper = lower.map { layers.upper($0) }
        var scores: [Float] = []
        for (index, features) in candidates.enumerated() {
            scores.append(wideScore(features.joined.hashes[...]) + (layers.output * upper[index]).sum())
        }
        let losses = zip(scores, costs).map(+)
        let highest = losses.max() ?? 0
        let exponentials = losses.map { expf($0 - highest) }
        let all = exponentials.reduce(0, +)
        var good: Float = 0
        for (index, isRight) in right.enumerated() where isRight { good += exponentials[index] }
        guard good > 0 else { return scores }
        var slopes = RankingLayers()
        for (index, features) in candidates.enumerated() {
            let slope = exponentials[index] / all - (right[index] ? exponentials[index] / good : 0)
            guard abs(slope) > 1e-3 else { continue }
            updateWide(features.joined.hashes[...], slope)
            let below = add(slope, lower[index], upper[index], to: &slopes)
            updateRows(features.single.hashes[...], below)
        }
        update(slopes)
        return scores
    }

    /// The score of a candidate by the hashes of its features.
    func score(single: ArraySlice<UInt32>, joined: ArraySlice<UInt32>) -> Float {
        wideScore(joined) + layers.score(sums(single))
    }

    /// Learns from one candidate of whose score the loss has a slope; the layers wait for the end of the example.
    func learn(single: ArraySlice<UInt32>, joined: ArraySlice<UInt32>, slope: Float) {
        updateWide(joined, slope)
        let lower = layers.lower(sums(single))
        updateRows(single, add(slope, lower, layers.upper(lower), to: &waiting))
    }

    /// Moves the layers by what was learned from the candidates since the last time.
    func endExample() {
        update(waiting)
        waiting = RankingLayers()
    }

    /// Takes the present weights down for the average.
    func takeDown() {
        if takenDown == 0 {
            sums = (wide, rows, layers.numbers)
        } else {
            for place in wide.indices { sums.wide[place] += wide[place] }
            for place in rows.indices { sums.rows[place] += rows[place] }
            for (place, number) in layers.numbers.enumerated() { sums.layers[place] += number }
        }
        takenDown += 1
    }

    /// Puts the average of what was taken down into the place of the weights (Polyak and Juditsky 1992); nothing is to be learned
    /// after that.
    func average() {
        guard takenDown > 0 else { return }
        wide = sums.wide.map { $0 / takenDown }
        rows = sums.rows.map { $0 / takenDown }
        layers = RankingLayers(numbers: sums.layers.map { $0 / takenDown }) ?? layers
    }

    // Adds the slopes of the layers' numbers, and returns those of the sums of rows.
    private func add(
        _ slope: Float,
        _ lower: SIMD32<Float>,
        _ upper: SIMD16<Float>,
        to slopes: inout RankingLayers
    ) -> SIMD32<Float> {
        slopes.output += slope * upper
        let atUpper = (slope * layers.output).replacing(with: 0, where: upper .<= 0)
        slopes.upperBias += atUpper
        var atLower = SIMD32<Float>()
        for unit in 0..<RankingNetwork.width {
            slopes.weights[unit] += lower[unit] * atUpper
            atLower[unit] = (atUpper * layers.weights[unit]).sum()
        }
        atLower.replace(with: 0, where: lower .<= 0)
        slopes.bias += atLower
        return atLower
    }

    private func updateWide(_ hashes: ArraySlice<UInt32>, _ slope: Float) {
        let mask = UInt32(1 << wideBits) - 1
        for hash in hashes {
            let place = Int(hash & mask)
            wideSquares[place] += slope * slope
            wide[place] -= Self.rate * slope / wideSquares[place].squareRoot()
        }
    }

    // One step size for a whole row: it is what matters, and a root for each number would take most of the time.
    private func updateRows(_ hashes: ArraySlice<UInt32>, _ slopes: SIMD32<Float>) {
        let mask = UInt32(1 << rowBits) - 1
        let square = (slopes * slopes).sum() / Float(RankingNetwork.width)
        rows.withUnsafeMutableBufferPointer { rows in
            for hash in hashes {
                let place = Int(hash & mask)
                rowSquares[place] += square
                rows[place] -= Self.rate / rowSquares[place].squareRoot() * slopes
            }
        }
    }

    private func update(_ slopes: RankingLayers) {
        squares.bias += slopes.bias * slopes.bias
        layers.bias -= Self.rate * slopes.bias / squares.bias.squareRoot()
        for unit in 0..<RankingNetwork.width {
            squares.weights[unit] += slopes.weights[unit] * slopes.weights[unit]
            layers.weights[unit] -= Self.rate * slopes.weights[unit] / squares.weights[unit].squareRoot()
        }
        squares.upperBias += slopes.upperBias * slopes.upperBias
        layers.upperBias -= Self.rate * slopes.upperBias / squares.upperBias.squareRoot()
        squares.output += slopes.output * slopes.output
        layers.output -= Self.rate * slopes.output / squares.output.squareRoot()
    }

    /// Writes the network, its weights and rows quantised to 8 bits, for `RankingNetwork(_:name:)` to open.
    func write(to file: inout ModelFileWriter, name: String) {
        let (weights, scale) = Self.quantised(wide)
        file.add(name + ".shape", numbers: [UInt32(1), UInt32(wideBits), scale.bitPattern])
        file.add(name + ".weights", bytes: weights)
        let (bytes, rowScale) = Self.quantised(rows.flatMap { row in row.indices.map { row[$0] } })
        file.add(name + ".rows", bytes: bytes)
        file.add(name + ".deep", numbers: [UInt32(rowBits), rowScale.bitPattern])
        file.add(name + ".layers", numbers: layers.numbers.map(\.bitPattern))
    }

    // Weights as whole numbers of a scale; the largest few in ten thousand are cut off.
    private static func quantised(_ weights: [Float]) -> (bytes: [UInt8], scale: Float) {
        let sizes = weights.lazy.map(abs).filter { $0 > 0 }.sorted()
        let largest = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)]
        let scale = largest / 127
        return (weights.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 / scale).rounded())))) }, scale)
    }
}
