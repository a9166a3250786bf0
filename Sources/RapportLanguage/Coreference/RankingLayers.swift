/// The layers of a ranking network above the sums of its rows.
package struct RankingLayers: Sendable {
    /// What is added to the sums.
    package var bias = SIMD32<Float>()
    /// For each unit of the first layer its weight in each of the second.
    package var weights = [SIMD16<Float>](repeating: SIMD16(), count: RankingNetwork.width)
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
        for unit in 0..<upperWidth { setWeights(of: unit, SIMD32(numbers[(width * (unit + 1))...].prefix(width))) }
        upperBias = SIMD16(numbers[(width * (upperWidth + 1))...].prefix(upperWidth))
        output = SIMD16(numbers.suffix(upperWidth))
    }

    /// Sets the weights of the first layer in a unit of the second.
    package mutating func setWeights(of unit: Int, _ numbers: SIMD32<Float>) {
        for lower in weights.indices { weights[lower][unit] = numbers[lower] }
    }

    /// All numbers in one row; the weights unit after unit of the second layer.
    package var numbers: [Float] {
        let units = upperBias.indices.flatMap { unit in weights.map { $0[unit] } }
        return bias.numbers + units + upperBias.numbers + output.numbers
    }

    /// The first layer of these sums: what is above zero.
    @inline(__always)
    package func lower(_ sums: SIMD32<Float>) -> SIMD32<Float> { Activation.positive(sums + bias) }

    /// The second layer above the first.
    package func upper(_ lower: SIMD32<Float>) -> SIMD16<Float> {
        withUnsafeBytes(of: lower) { lower in
            guard let numbers = lower.bindMemory(to: Float.self).baseAddress else { return SIMD16() }
            let (low, high) = upper(numbers)
            return SIMD16(lowHalf: low, highHalf: high)
        }
    }

    /// The second layer above the first, in two halves.
    @inline(__always)
    private func upper(_ lower: UnsafePointer<Float>) -> (low: Activation.Lanes, high: Activation.Lanes) {
        weights.withUnsafeBytes { weights in
            var low = Activation.Lanes()
            var high = Activation.Lanes()
            for unit in 0..<RankingNetwork.width {
                let below = lower[unit]
                low += weights.load(fromByteOffset: unit * 64, as: Activation.Lanes.self) * below
                high += weights.load(fromByteOffset: unit * 64 + 32, as: Activation.Lanes.self) * below
            }
            return (Activation.positive(upperBias.lowHalf + low), Activation.positive(upperBias.highHalf + high))
        }
    }

    /// The score of the sums of rows that a buffer holds; what it holds afterwards means nothing.
    ///
    /// Through memory and eight numbers at a time: of wider vectors the compiler takes out one number after the other.
    ///
    /// - Precondition: the buffer holds ``RankingNetwork/width`` numbers.
    func score(_ numbers: UnsafeMutablePointer<Float>) -> Float {
        withUnsafeBytes(of: bias) { bias in
            for place in stride(from: 0, to: RankingNetwork.width, by: 8) {
                let bias = bias.load(fromByteOffset: place * 4, as: Activation.Lanes.self)
                numbers.set(place, Activation.positive(numbers.lanes(place) + bias))
            }
        }
        let (low, high) = upper(UnsafePointer(numbers))
        numbers.set(0, low * output.lowHalf)
        numbers.set(8, high * output.highHalf)
        return Self.sum(UnsafePointer(numbers))
    }

    /// The sum of the second layer's part; apart, so that its order does not rule how the layers are worked out.
    @inline(never)
    private static func sum(_ numbers: UnsafePointer<Float>) -> Float {
        var sum: Float = 0
        for place in 0..<RankingNetwork.upperWidth { sum += numbers[place] }
        return sum
    }

    /// The score of these sums of rows.
    package func score(_ sums: SIMD32<Float>) -> Float {
        var sums = sums
        return withUnsafeMutableBytes(of: &sums) { $0.bindMemory(to: Float.self).baseAddress.map(score) ?? 0 }
    }
}

extension SIMD where Scalar == Float {
    /// Its numbers in order.
    fileprivate var numbers: [Float] { indices.map { self[$0] } }
}
