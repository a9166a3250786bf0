import RapportLanguage

extension RecurrentLayer {
    /// Creates a layer with random weights (Glorot and Bengio 2010).
    init(width: Int, drawing random: inout Shuffler) {
        self.init(width: width)
        weights.fillEvenly(from: &random, upTo: Float(6 / Double(3 * width)).squareRoot())
    }

    /// Goes back through what ``read(_:_:)`` did.
    ///
    /// - Parameters:
    ///   - output: how the loss grows with each output.
    ///   - gradient: how the loss grows with each weight; what is found is added.
    /// - Returns: how the loss grows with each input.
    func learn(
        _ input: borrowing Matrix,
        _ pass: borrowing Pass,
        _ output: borrowing Matrix,
        _ sentences: [Range<Int>],
        _ gradient: inout RecurrentLayer
    ) -> Matrix {
        let width = self.width
        var products = Matrix(rows: input.rows, columns: 6 * width)
        var inputs = Matrix(rows: input.rows, columns: 2 * width)
        let start = Matrix(rows: 1, columns: width)
        var carried = start
        Matrix.change(&products, &inputs, &gradient.gates) { products, inputs, gateGradients in
            Matrix.read(input, pass.gates, pass.cells) { input, opened, cells in
                Matrix.read(output, gates, start) { output, gates, start in
                    carried.change { carried in
                        for sentence in sentences {
                            for direction in 0..<2 {
                                carried.update(repeating: 0, count: width)
                                for step in (0..<sentence.count).reversed() {
                                    let place = (Self.row(step, of: sentence, direction) * 2 + direction) * width
                                    let previous = cells + place + (direction == 0 ? -2 : 2) * width
                                    Step(
                                        width: width,
                                        gates: gates + direction * 4 * width,
                                        gateGradients: gateGradients + direction * 4 * width,
                                        before: step == 0 ? start : previous,
                                        cell: cells + place,
                                        input: input + place,
                                        opened: opened + place * 3,
                                        output: output + place,
                                        inputGradient: inputs + place,
                                        productGradient: products + place * 3,
                                        carried: carried
                                    ).learn()
                                }
                            }
                        }
                    }
                }
            }
        }
        gradient.weights.multiply(
            input,
            input.whole.transposed,
            products,
            products.whole,
            into: weights.whole,
            adding: true
        )
        inputs.multiply(products, products.whole, weights, weights.whole.transposed, into: inputs.whole, adding: true)
        return inputs
    }

    /// One word in one direction, on the way back.
    private struct Step {
        let width: Int
        let gates: UnsafePointer<Float>
        let gateGradients: UnsafeMutablePointer<Float>
        let before: UnsafePointer<Float>
        let cell: UnsafePointer<Float>
        let input: UnsafePointer<Float>
        let opened: UnsafePointer<Float>
        let output: UnsafePointer<Float>
        let inputGradient: UnsafeMutablePointer<Float>
        let productGradient: UnsafeMutablePointer<Float>
        let carried: UnsafeMutablePointer<Float>

        @inline(__always)
        func learn() {
            var place = 0
            while place < width {
                let old = before.lanes(place)
                let candidate = opened.lanes(place)
                let forget = opened.lanes(width + place)
                let reset = opened.lanes(2 * width + place)
                let bent = Activation.tanh(cell.lanes(place))
                let above = output.lanes(place)
                inputGradient.set(place, above * (1 - reset))
                let resetSum = above * (bent - input.lanes(place)) * reset * (1 - reset)
                let cellGradient = carried.lanes(place) + above * reset * (1 - bent * bent)
                let forgetSum = cellGradient * (old - candidate) * forget * (1 - forget)
                productGradient.set(place, cellGradient * (1 - forget))
                productGradient.set(width + place, forgetSum)
                productGradient.set(2 * width + place, resetSum)
                carried.set(
                    place,
                    cellGradient * forget + forgetSum * gates.lanes(place) + resetSum * gates.lanes(width + place)
                )
                gateGradients.set(place, gateGradients.lanes(place) + forgetSum * old)
                gateGradients.set(width + place, gateGradients.lanes(width + place) + resetSum * old)
                gateGradients.set(2 * width + place, gateGradients.lanes(2 * width + place) + forgetSum)
                gateGradients.set(3 * width + place, gateGradients.lanes(3 * width + place) + resetSum)
                place += 8
            }
        }
    }
}
