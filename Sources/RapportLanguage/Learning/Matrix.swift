/// Numbers in rows: a vector for each token, or the weights of a layer.
package struct Matrix: Equatable, Sendable {
    package let rows: Int
    package let columns: Int
    /// The numbers, row after row.
    package var values: [Float]

    /// Creates a matrix of zeros.
    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    /// Creates a matrix whose numbers are anything, for a function that sets them all.
    init(unfilledRows rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Float](unsafeUninitializedCapacity: rows * columns) { $1 = rows * columns }
    }

    /// Creates a matrix of so many rows, all of them the only row of another.
    init(rows: Int, repeating row: borrowing Matrix) {
        self.rows = rows
        columns = row.columns
        values = []
        values.reserveCapacity(rows * columns)
        for _ in 0..<rows { values += row.values }
    }

    /// Creates a matrix of the rows of matrices that have as many columns.
    init(joining matrices: [Matrix], columns: Int) {
        rows = matrices.reduce(0) { $0 + $1.rows }
        self.columns = columns
        values = []
        values.reserveCapacity(rows * columns)
        for matrix in matrices { values += matrix.values }
    }

    /// The matrix of some of the columns.
    func picking(_ columns: Range<Int>) -> Matrix {
        var picked = Matrix(rows: rows, columns: columns.count)
        picked.values = (0..<rows).flatMap { row in
            values[start(of: row)..<start(of: row + 1)].dropFirst(columns.lowerBound).prefix(columns.count)
        }
        return picked
    }

    /// The place of a row's first number.
    package func start(of row: Int) -> Int { row * columns }
}

extension Matrix {
    /// Opens the matrix that ``write(to:name:)`` put into a model file under this name.
    package init(_ file: ModelFile, name: String) throws(ModelFileError) {
        let section = try file.section(name)
        let numbers = try section.numbers(UInt32.self)
        guard numbers.count >= 2, numbers.count - 2 == Int(numbers[0]) * Int(numbers[1]) else { throw section.damaged }
        rows = Int(numbers[0])
        columns = Int(numbers[1])
        values = numbers.withUnsafeBufferPointer { $0.withMemoryRebound(to: Float.self) { Array($0.dropFirst(2)) } }
    }

    /// Adds the matrix to a model file: its two sizes, then its numbers.
    package func write(to file: inout ModelFileWriter, name: String) {
        file.add(name, numbers: [UInt32(rows), UInt32(columns)] + values.map(\.bitPattern))
    }
}
