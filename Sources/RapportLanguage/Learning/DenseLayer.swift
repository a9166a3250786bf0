/// A layer that sums its inputs, each with a weight of its own for each output.
package struct DenseLayer: Equatable, Sendable {
    /// A row for each input, a column for each output.
    package var weights: Matrix
    /// What each output begins with.
    package var bias: Matrix

    /// Creates a layer of zeros.
    package init(inputs: Int, outputs: Int) {
        weights = Matrix(rows: inputs, columns: outputs)
        bias = Matrix(rows: 1, columns: outputs)
    }

    /// The layer of some of the outputs alone.
    func columns(_ columns: Range<Int>) -> DenseLayer {
        var layer = DenseLayer(inputs: weights.rows, outputs: columns.count)
        layer.weights = weights.picking(columns)
        layer.bias = bias.picking(columns)
        return layer
    }

    /// The outputs for each row of the input.
    package func outputs(_ input: borrowing Matrix) -> Matrix { outputs(input, input.whole) }

    /// The outputs for each row of a part of the input.
    package func outputs(_ input: borrowing Matrix, _ part: MatrixPart) -> Matrix {
        var outputs = Matrix(rows: input.rows, repeating: bias)
        outputs.multiply(input, part, weights, weights.whole, into: outputs.whole, adding: true)
        return outputs
    }
}

extension DenseLayer: Learned {
    package var matrices: [Matrix] {
        get { [weights, bias] }
        set { (weights, bias) = (newValue[0], newValue[1]) }
    }
}
