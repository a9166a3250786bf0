/// A linear model over hashed features, its weights quantised to 8 bits and mapped from a model file.
///
/// Each feature's hash picks one of a power of two of rows, which holds a weight for each class (the "hashing trick":
/// Weinberger et al. 2009); the score of a class is the sum of its weights. Rows are padded to 1, 4, 8 or a multiple of
/// 16 bytes. Where padding leaves room, the last byte of a row may name its owner: other features that come to the row
/// by chance then say nothing. Unchecked sendable: the weights are never written to.
public struct LinearScorer: Scorer, @unchecked Sendable {
    /// The number of classes it scores.
    public let classes: Int
    private let stride: Int
    private let mask: UInt32
    private let scale: Float
    /// Whether rows have room for an owner.
    private let owned: Bool
    private let weights: UnsafeRawPointer
    private let section: ModelSection

    /// Opens the scorer that a trainer wrote into a model file under this name.
    ///
    /// - Throws: ``ModelFileError/badSection(path:name:)`` when it is not there or damaged.
    public init(_ file: ModelFile, name: String) throws(ModelFileError) {
        let shape = try file.section(name + ".shape")
        let numbers = try shape.numbers(UInt32.self)
        section = try file.section(name + ".weights")
        guard numbers.count == 3, (1...4096).contains(numbers[0]), numbers[1] <= 30 else { throw shape.damaged }
        classes = Int(numbers[0])
        mask = (1 << numbers[1]) - 1
        scale = Float(bitPattern: numbers[2])
        stride = Self.stride(classes: classes)
        owned = classes < stride
        guard let start = section.bytes.baseAddress, section.bytes.count == stride << Int(numbers[1]) else {
            throw section.damaged
        }
        weights = start
    }

    /// The bytes of a row.
    public static func stride(classes: Int) -> Int {
        switch classes {
        case 1: 1
        case 2...4: 4
        case 5...8: 8
        default: (classes + 15) / 16 * 16
        }
    }

    /// The byte that names a feature as the owner of its row; never 0, which stands for no owner.
    @inline(__always)
    package static func owner(_ hash: UInt32) -> UInt8 { UInt8(hash >> 24) | 1 }

    /// Adds to the scores what these features say of each class.
    ///
    /// Sums are of whole numbers, so that the same features give the same scores in any order, on any machine.
    ///
    /// - Complexity: O(features × classes).
    public func add(_ features: borrowing FeatureList, to scores: inout [Float]) {
        precondition(scores.count >= classes, "a score for each class")
        switch stride {
        case 1: scores[0] += score(features)
        case 4: addFour(features, to: &scores)
        case 8: addEight(features, to: &scores)
        default: addWide(features, to: &scores)
        }
    }
}

// Bytes are widened in pairs by shifts: of each 16 bits the low byte is an even class, the high byte an odd one.
// Shifts and sums are the vector operations that are fast in debug builds too.
extension LinearScorer {
    /// The score of the only class of a ranker.
    ///
    /// - Precondition: there is one class.
    /// - Complexity: O(features).
    public func score(_ features: borrowing FeatureList) -> Float {
        precondition(classes == 1, "a ranker has one class")
        var sum: Int32 = 0
        for hash in features.hashes { sum &+= Int32(weights.load(fromByteOffset: Int(hash & mask), as: Int8.self)) }
        return Float(sum) * scale
    }

    private func addFour(_ features: borrowing FeatureList, to scores: inout [Float]) {
        var even = SIMD2<Int16>()
        var odd = SIMD2<Int16>()
        for hash in features.hashes {
            let bits = weights.load(fromByteOffset: Int(hash & mask) &* 4, as: UInt32.self)
            let row = unsafeBitCast(bits & (Self.says(UInt8(bits >> 24), hash, owned) ? ~0 : 0), to: SIMD2<Int16>.self)
            even &+= (row &<< 8) &>> 8
            odd &+= row &>> 8
        }
        for pair in 0..<2 { add(even[pair], odd[pair], at: pair * 2, to: &scores) }
    }

    private func addEight(_ features: borrowing FeatureList, to scores: inout [Float]) {
        var even = SIMD4<Int16>()
        var odd = SIMD4<Int16>()
        for hash in features.hashes {
            let bits = weights.load(fromByteOffset: Int(hash & mask) &* 8, as: UInt64.self)
            let row = unsafeBitCast(bits & (Self.says(UInt8(bits >> 56), hash, owned) ? ~0 : 0), to: SIMD4<Int16>.self)
            even &+= (row &<< 8) &>> 8
            odd &+= row &>> 8
        }
        for pair in 0..<4 { add(even[pair], odd[pair], at: pair * 2, to: &scores) }
    }

    /// Rows of several blocks: first the rows that say something are gathered, then each block is summed over them.
    private func addWide(_ features: borrowing FeatureList, to scores: inout [Float]) {
        withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: FeatureList.capacity) { rows in
            var count = 0
            for hash in features.hashes {
                let row = weights + Int(hash & mask) &* stride
                rows[count] = row
                count &+= Self.says(row.load(fromByteOffset: stride &- 1, as: UInt8.self), hash, owned) ? 1 : 0
            }
            var block = 0
            while block < stride {
                var even = SIMD8<Int16>()
                var odd = SIMD8<Int16>()
                for index in 0..<count {
                    let row = rows[index].load(fromByteOffset: block, as: SIMD8<Int16>.self)
                    even &+= (row &<< 8) &>> 8
                    odd &+= row &>> 8
                }
                for pair in 0..<8 { add(even[pair], odd[pair], at: block + pair * 2, to: &scores) }
                block += 16
            }
        }
    }

    /// Whether a feature may speak through a row: it is its owner, or the row has none.
    @inline(__always)
    private static func says(_ owner: UInt8, _ hash: UInt32, _ owned: Bool) -> Bool {
        !owned || owner == 0 || owner == Self.owner(hash)
    }

    @inline(__always)
    private func add(_ even: Int16, _ odd: Int16, at index: Int, to scores: inout [Float]) {
        if index < classes { scores[index] += Float(even) * scale }
        if index + 1 < classes { scores[index + 1] += Float(odd) * scale }
    }
}
