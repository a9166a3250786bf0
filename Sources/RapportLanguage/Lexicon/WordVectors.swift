import RapportText

/// The shipped vectors of words: numbers that are alike for words that stand in like contexts, learned from text without
/// annotation.
///
/// Each vector is of length 1, its numbers rounded to 15 steps.
package struct WordVectors: Sendable {
    /// The length of a vector.
    package let width: Int
    private let count: Int
    private let keys: ModelSection
    private let rows: ModelSection

    /// The size of a step: beyond seven of them, two and a half deviations of numbers of such vectors, numbers are cut off.
    private static func step(_ width: Int) -> Float { 2.5 / (7 * Float(width).squareRoot()) }

    /// Opens the vectors of the package's resources.
    ///
    /// - Throws: ``ModelFileError``.
    package init() throws(ModelFileError) { try self.init(Models.file("vectors")) }

    /// Opens vectors.
    ///
    /// - Throws: ``ModelFileError``.
    package init(_ file: ModelFile) throws(ModelFileError) {
        keys = try file.section("keys")
        rows = try file.section("rows")
        count = keys.bytes.count / 4
        guard keys.bytes.count == count * 4, count > 0, rows.bytes.count.isMultiple(of: count), !rows.bytes.isEmpty
        else { throw rows.damaged }
        width = rows.bytes.count / count * 2
    }

    /// The vectors of words, a row each, of zeros for those that are not known.
    ///
    /// - Parameter words: The hashes of their letters in lower case.
    /// - Complexity: O(words asked for × (log of those known + width)).
    package func vectors(of words: some RandomAccessCollection<FeatureHash>) -> Matrix {
        var vectors = Matrix(rows: words.count, columns: width)
        let step = Self.step(width)
        vectors.change { start in
            for (place, word) in words.enumerated() {
                guard let row = row(of: word) else { continue }
                let vector = start + place * width
                for pair in 0..<width / 2 {
                    let byte = rows.bytes[row * width / 2 + pair]
                    vector[2 * pair] = Float(Int(byte & 15) - 8) * step
                    vector[2 * pair + 1] = Float(Int(byte >> 4) - 8) * step
                }
            }
        }
        return vectors
    }

    /// The row of a word: found by halving the sorted keys.
    private func row(of word: FeatureHash) -> Int? {
        let key = Self.key(word)
        let row = (0..<count).partitioningIndex { self.key(ofRow: $0) >= key }
        return row < count && self.key(ofRow: row) == key ? row : nil
    }

    private func key(ofRow row: Int) -> UInt32 {
        UInt32(littleEndian: keys.bytes.load(fromByteOffset: row * 4, as: UInt32.self))
    }

    private static func key(_ word: FeatureHash) -> UInt32 { UInt32(truncatingIfNeeded: word.bits >> 32) }

    /// Writes vectors to a model file; of words that share a key the first is kept.
    ///
    /// - Precondition: all are of the same even length.
    package static func write(_ words: [(word: String, vector: [Float])], to file: inout ModelFileWriter) {
        var bytesOfKey: [UInt32: [UInt8]] = [:]
        for (word, vector) in words {
            let key = key(FeatureHash(word.utf8))
            guard bytesOfKey[key] == nil else { continue }
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            let step = step(vector.count) * max(length, .leastNormalMagnitude)
            let steps = vector.map { UInt8(8 + max(-7, min(7, ($0 / step).rounded()))) }
            bytesOfKey[key] = stride(from: 0, to: steps.count, by: 2).map { steps[$0] | steps[$0 + 1] << 4 }
        }
        let keys = bytesOfKey.keys.sorted()
        file.add("keys", numbers: keys)
        file.add("rows", bytes: keys.flatMap { bytesOfKey[$0] ?? [] })
    }
}
