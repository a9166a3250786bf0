/// The layers of a ranking network above the sums of its rows.
package struct RankingLayers: Sendable {
    /// What is added to the sums.
    package var bias = SIMD32<Float>()
    /// For each unit of the second layer its weights of the first.
    package var weights = [SIMD32<Float>](repeating: SIMD32(), count: RankingNetwork.upperWidth)
    /// What is added in the second layer.
    package var upperBias = SIMD16<Float>()
    /// What each unit of the second layer adds to the score.
    package var output = SIMD16<Float>()

    /// Creates layers of zeros.
    package init() {}

    /// Takes layers out of one row of numbers; nil where there are more or fewer.
    package init?(numbers: [Float]) {
        let (width, upperWidth) = (RankingNetwork.width, RankingNetwork.upperWidth)
        guard numbers.count == width + upperWidth * (width + 2) else { return nil }
        bias = SIMD32(numbers[..<width])
        for unit in 0..<upperWidth { weights[unit] = SIMD32(numbers[(width * (unit + 1))..<(width * (unit + 2))]) }
        upperBias = SIMD16(numbers[(width * (upperWidth + 1))...].prefix(upperWidth))
        output = SIMD16(numbers.suffix(upperWidth))
    }

    /// All numbers in one row.
    package var numbers: [Float] {
        bias.numbers + weights.flatMap(\.numbers) + upperBias.numbers + output.numbers
    }

    /// The first layer of these sums: what is above zero.
    @inline(__always)
    package func lower(_ sums: SIMD32<Float>) -> SIMD32<Float> {
        (sums + bias).clamped(lowerBound: .zero, upperBound: Self.limit)
    }

    /// The second layer above the first.
    package func upper(_ lower: SIMD32<Float>) -> SIMD16<Float> {
        var sums = upperBias
        for unit in 0..<RankingNetwork.upperWidth { sums[unit] += (weights[unit] * lower).sum() }
        return sums.clamped(lowerBound: .zero, upperBound: Self.upperLimit)
    }

    /// The score of these sums of rows.
    package func score(_ sums: SIMD32<Float>) -> Float { (output * upper(lower(sums))).sum() }

    private static let limit = SIMD32<Float>(repeating: .greatestFiniteMagnitude)
    private static let upperLimit = SIMD16<Float>(repeating: .greatestFiniteMagnitude)
}

extension SIMD where Scalar == Float {
    /// Its numbers in order.
    fileprivate var numbers: [Float] { indices.map { self[$0] } }
}
