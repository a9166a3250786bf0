import RapportLanguage

extension DenseLayer {
    /// Creates a layer with random weights (Glorot and Bengio 2010).
    init(inputs: Int, outputs: Int, drawing random: inout Shuffler) {
        self.init(inputs: inputs, outputs: outputs)
        weights.fillEvenly(from: &random, upTo: Float(6 / Double(inputs + outputs)).squareRoot())
    }

    /// Goes back through what ``outputs(_:_:)`` did: adds how the loss grows with each weight to `gradient`, and how it grows
    /// with each input to a part of `inputs`.
    func learn(
        _ input: borrowing Matrix,
        _ part: MatrixPart,
        _ output: borrowing Matrix,
        _ gradient: inout DenseLayer,
        _ inputs: inout Matrix
    ) {
        gradient.weights.multiply(input, part.transposed, output, output.whole, into: weights.whole, adding: true)
        for row in 0..<output.rows {
            let start = output.start(of: row)
            for column in 0..<output.columns { gradient.bias.values[column] += output.values[start + column] }
        }
        inputs.multiply(output, output.whole, weights, weights.whole.transposed, into: part, adding: true)
    }
}
