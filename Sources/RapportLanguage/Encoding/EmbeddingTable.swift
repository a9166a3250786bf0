/// A table of vectors in rows of 8 bits, mapped from a model file; each row has a scale of its own.
///
/// Unchecked sendable: the rows are never written to.
package struct EmbeddingTable: @unchecked Sendable {
    /// The length of a vector.
    package let width: Int
    private let mask: UInt32
    private let rows: ModelSection
    private let scales: ModelSection

    /// Opens the table that ``write(_:to:name:)`` put into a model file under this name.
    package init(_ file: ModelFile, name: String, width: Int) throws(ModelFileError) {
        rows = try file.section(name + ".rows")
        scales = try file.section(name + ".scales")
        let count = scales.bytes.count / 4
        guard count > 0, count & (count - 1) == 0, rows.bytes.count == count * width, width.isMultiple(of: 8) else {
            throw rows.damaged
        }
        self.width = width
        mask = UInt32(count - 1)
    }

    /// The vectors of some of the words: each the sum of its codes' rows.
    ///
    /// - Complexity: O(codes × width).
    package func vectors(of words: WordCodes, _ chosen: Range<Int>) -> Matrix {
        var vectors = Matrix(rows: chosen.count, columns: width)
        guard let rows = rows.bytes.baseAddress, let scales = scales.bytes.baseAddress else { return vectors }
        vectors.change { start in
            for (place, word) in chosen.enumerated() {
                let vector = start + place * width
                for code in words[word] {
                    let row = Int(code & mask)
                    let scale = scales.load(fromByteOffset: row * 4, as: Float.self)
                    var column = 0
                    while column < width {
                        let bytes = rows.load(fromByteOffset: row * width + column, as: SIMD8<Int8>.self)
                        vector.set(column, vector.lanes(column) + Activation.Lanes(bytes) * scale)
                        column += 8
                    }
                }
            }
        }
        return vectors
    }

    /// Adds a table to a model file: each row is scaled so that its greatest number is 127.
    ///
    /// - Precondition: the number of rows is a power of two.
    package static func write(_ table: borrowing Matrix, to file: inout ModelFileWriter, name: String) {
        precondition(table.rows & (table.rows - 1) == 0, "rows are picked by bits")
        var bytes = [Int8](repeating: 0, count: table.values.count)
        var scales = [UInt32](repeating: 0, count: table.rows)
        for row in 0..<table.rows {
            let range = table.start(of: row)..<table.start(of: row + 1)
            let largest = table.values[range].lazy.map(abs).max() ?? 0
            guard largest > 0 else { continue }
            scales[row] = (largest / 127).bitPattern
            for place in range { bytes[place] = Int8((table.values[place] / largest * 127).rounded()) }
        }
        file.add(name + ".rows", numbers: bytes)
        file.add(name + ".scales", numbers: scales)
    }
}
