/// Some columns of some rows of a matrix, each row taken from or written to its place.
package struct MatrixPart: Sendable {
    package var rows: Range<Int>
    package var columns: Range<Int>
    /// Whether rows and columns change places.
    package var isTransposed = false

    package init(rows: Range<Int>, columns: Range<Int>) {
        self.rows = rows
        self.columns = columns
    }

    package var transposed: MatrixPart {
        var part = self
        part.isTransposed.toggle()
        return part
    }

    fileprivate var height: Int { isTransposed ? columns.count : rows.count }
    fileprivate var width: Int { isTransposed ? rows.count : columns.count }
}

extension Matrix {
    /// All of the matrix.
    package var whole: MatrixPart { MatrixPart(rows: 0..<rows, columns: 0..<columns) }

    /// These columns of all rows.
    package func columns(_ columns: Range<Int>) -> MatrixPart { MatrixPart(rows: 0..<rows, columns: columns) }

    /// Sets a part of this matrix to the product of parts of two others, or adds the product to it.
    ///
    /// OpenBLAS multiplies, on this thread alone: the same matrices give the same numbers every time.
    ///
    /// - Complexity: O(height × width × the inner size).
    package mutating func multiply(
        _ left: borrowing Matrix,
        _ leftPart: MatrixPart,
        _ right: borrowing Matrix,
        _ rightPart: MatrixPart,
        into part: MatrixPart,
        adding: Bool = false
    ) {
        precondition(leftPart.width == rightPart.height, "the inner sizes are the same")
        precondition(!part.isTransposed && part.rows.count == leftPart.height && part.columns.count == rightPart.width)
        guard !part.rows.isEmpty, !part.columns.isEmpty else { return }
        guard let product = OpenBLAS.multiply else { preconditionFailure("OpenBLAS is installed") }
        let target = part.rows.lowerBound * columns + part.columns.lowerBound
        let columns = Int32(self.columns)
        left.withPart(leftPart) { first, firstStride in
            right.withPart(rightPart) { second, secondStride in
                values.withUnsafeMutableBufferPointer { values in
                    guard let start = values.baseAddress else { return }
                    product(
                        OpenBLAS.rowMajor,
                        leftPart.isTransposed ? OpenBLAS.transposed : OpenBLAS.asItIs,
                        rightPart.isTransposed ? OpenBLAS.transposed : OpenBLAS.asItIs,
                        Int32(leftPart.height),
                        Int32(rightPart.width),
                        Int32(leftPart.width),
                        1,
                        first,
                        firstStride,
                        second,
                        secondStride,
                        adding ? 1 : 0,
                        start + target,
                        columns
                    )
                }
            }
        }
    }

    /// The product of two whole matrices.
    package func times(_ right: borrowing Matrix) -> Matrix {
        var product = Matrix(unfilledRows: rows, columns: right.columns)
        product.multiply(self, whole, right, right.whole, into: product.whole)
        return product
    }

    private borrowing func withPart(_ part: MatrixPart, _ body: (UnsafePointer<Float>, Int32) -> Void) {
        precondition(part.rows.upperBound <= rows && part.columns.upperBound <= columns, "the part lies within")
        values.withUnsafeBufferPointer { values in
            guard let start = values.baseAddress else { return }
            body(start + part.rows.lowerBound * columns + part.columns.lowerBound, Int32(columns))
        }
    }
}
