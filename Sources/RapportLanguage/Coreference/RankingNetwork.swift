/// A small network that ranks candidates: weights for joined features, and two hidden layers over single ones.
///
/// The layout is "wide and deep" (Cheng et al. 2016): the wide part remembers, the deep part generalises. Each single feature's
/// hash picks a row of 32 numbers of 8 bits; their sum, cut off below zero, is the first hidden layer. Sums are of whole
/// numbers, so that they do not depend on the order of the features.
package struct RankingNetwork: CandidateScorer {
    /// The width of the first hidden layer.
    package static let width = 32
    /// The width of the second hidden layer.
    package static let upperWidth = 16

    private let wide: LinearScorer
    private let rows: ModelSection
    private let start: UnsafeRowPointer
    private let mask: UInt32
    private let scale: Float
    private let upper: RankingLayers

    /// Opens the network that a trainer wrote into a model file under this name.
    ///
    /// - Throws: ``ModelFileError/badSection(path:name:)`` when it is not there or damaged.
    package init(_ file: ModelFile, name: String) throws(ModelFileError) {
        wide = try LinearScorer(file, name: name)
        rows = try file.section(name + ".rows")
        let shape = try file.section(name + ".deep")
        let numbers = try shape.numbers(UInt32.self)
        guard numbers.count == 2, numbers[0] <= 24, wide.classes == 1,
            let base = rows.bytes.baseAddress, rows.bytes.count == Self.width << Int(numbers[0])
        else { throw shape.damaged }
        start = UnsafeRowPointer(base: base)
        mask = (1 << numbers[0]) - 1
        scale = Float(bitPattern: numbers[1])
        let layers = try file.section(name + ".layers")
        guard let upper = RankingLayers(numbers: try layers.numbers(UInt32.self).map(Float.init(bitPattern:))) else {
            throw layers.damaged
        }
        self.upper = upper
    }

    /// The score of a way with these features.
    ///
    /// - Complexity: O(features).
    package func score(_ features: borrowing CandidateFeatures) -> Float {
        var even = SIMD16<Int16>()
        var odd = SIMD16<Int16>()
        for hash in features.single.hashes {
            let row = start[Int(hash & mask) &* Self.width]
            even &+= (row &<< 8) &>> 8
            odd &+= row &>> 8
        }
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: Self.width) { sums in
            for pair in 0..<Self.width / 2 {
                sums[2 * pair] = Float(even[pair]) * scale
                sums[2 * pair + 1] = Float(odd[pair]) * scale
            }
            return wide.score(features.joined) + (sums.baseAddress.map(upper.score) ?? 0)
        }
    }
}

/// Rows of a mapped section.
///
/// Unchecked sendable: the bytes are never written to.
private struct UnsafeRowPointer: @unchecked Sendable {
    let base: UnsafeRawPointer

    @inline(__always)
    subscript(offset: Int) -> SIMD16<Int16> { base.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int16>.self) }
}
