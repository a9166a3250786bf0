/// A layer that reads each sentence forwards and backwards.
///
/// Its units are the simple recurrent units of Lei, Zhang, Wang, Dai and Artzi (2018): all that a unit takes from the words
/// is one product of matrices over all sentences; what goes on from word to word is a weighted mean of numbers, each with
/// itself alone. For each direction, with `x` the part of the input that the
/// direction passes on and `u`, `f`, `r` its parts of the product:
///
///     forget = σ(f + v·cell + b)      cell = forget·cell + (1 − forget)·u
///     reset  = σ(r + w·cell + d)      output = reset·tanh(cell) + (1 − reset)·x
///
/// where the gates see the cell of the word before.
package struct RecurrentLayer: Equatable, Sendable {
    /// From the input to `u`, `f` and `r` of the forward, then of the backward direction.
    package var weights: Matrix
    /// `v`, `w`, `b`, `d` of the forward, then of the backward direction: a row each.
    package var gates: Matrix
    /// The number of units of a direction.
    package var width: Int { gates.columns }

    /// What the layer works out, kept for learning.
    package struct Pass: Sendable {
        /// `u` and the two gates, open from 0 to 1.
        package var gates: Matrix
        package var cells: Matrix
        /// The outputs of both directions, side by side.
        package var outputs: Matrix
    }

    /// Creates a layer of zeros; its input is as wide as its output.
    ///
    /// - Precondition: the width is a multiple of 8.
    package init(width: Int) {
        precondition(width.isMultiple(of: 8), "rows are read eight numbers at a time")
        weights = Matrix(rows: 2 * width, columns: 6 * width)
        gates = Matrix(rows: 8, columns: width)
    }

    /// Reads sentences, each a range of rows of the input.
    ///
    /// - Complexity: O(rows × width²).
    package func read(_ input: borrowing Matrix, _ sentences: [Range<Int>]) -> Pass {
        var pass = Pass(
            gates: input.times(weights),
            cells: Matrix(rows: input.rows, columns: 2 * width),
            outputs: Matrix(rows: input.rows, columns: 2 * width)
        )
        let start = Matrix(rows: 1, columns: width)
        Matrix.change(&pass.gates, &pass.cells, &pass.outputs) { products, cells, outputs in
            Matrix.read(input, gates, start) { input, gates, start in
                for sentence in sentences {
                    for direction in 0..<2 {
                        let gates = gates + direction * 4 * width
                        var before = start
                        for step in 0..<sentence.count {
                            let place = (Self.row(step, of: sentence, direction) * 2 + direction) * width
                            let product = products + place * 3
                            for unit in stride(from: 0, to: width, by: 8) {
                                let old = before.lanes(unit)
                                let units = Units(width, unit, UnsafePointer(product), gates, input + place, after: old)
                                product.set(width + unit, units.forget)
                                product.set(2 * width + unit, units.reset)
                                cells.set(place + unit, units.cell)
                                outputs.set(place + unit, units.output)
                            }
                            before = UnsafePointer(cells + place)
                        }
                    }
                }
            }
        }
        return pass
    }

    /// The outputs of ``read(_:_:)`` alone, for input that may share rows, and has been multiplied by the weights already.
    ///
    /// - Parameter rows: for each place of the sentences its row of the input and of the products.
    /// - Complexity: O(places × width).
    func outputs(
        _ input: borrowing Matrix,
        _ products: borrowing Matrix,
        _ rows: some RandomAccessCollection<Int>,
        _ sentences: [Range<Int>]
    ) -> Matrix {
        var outputs = Matrix(unfilledRows: rows.count, columns: 2 * width)
        var cell = Matrix(rows: 1, columns: width)
        Matrix.read(input, gates, products) { input, gates, products in
            Matrix.change(&outputs, &cell) { outputs, cell in
                for sentence in sentences {
                    for direction in 0..<2 {
                        let gates = gates + direction * 4 * width
                        cell.update(repeating: 0, count: width)
                        for step in 0..<sentence.count {
                            let row = Self.row(step, of: sentence, direction)
                            let place = (rows[rows.index(rows.startIndex, offsetBy: row)] * 2 + direction) * width
                            let output = outputs + (row * 2 + direction) * width
                            for unit in stride(from: 0, to: width, by: 8) {
                                let old = cell.lanes(unit)
                                let units = Units(width, unit, products + place * 3, gates, input + place, after: old)
                                cell.set(unit, units.cell)
                                output.set(unit, units.output)
                            }
                        }
                    }
                }
            }
        }
        return outputs
    }

    /// The row of a step through a sentence: forwards in direction 0, backwards in direction 1.
    package static func row(_ step: Int, of sentence: Range<Int>, _ direction: Int) -> Int {
        direction == 0 ? sentence.lowerBound + step : sentence.upperBound - 1 - step
    }

    /// What eight units of one direction make of a word.
    private struct Units {
        let forget: Activation.Lanes
        let reset: Activation.Lanes
        let cell: Activation.Lanes
        let output: Activation.Lanes

        @inline(__always)
        init(
            _ width: Int,
            _ unit: Int,
            _ product: UnsafePointer<Float>,
            _ gates: UnsafePointer<Float>,
            _ input: UnsafePointer<Float>,
            after old: Activation.Lanes
        ) {
            let candidate = product.lanes(unit)
            forget = Activation.sigmoid(
                product.lanes(width + unit) + gates.lanes(unit) * old + gates.lanes(2 * width + unit)
            )
            reset = Activation.sigmoid(
                product.lanes(2 * width + unit) + gates.lanes(width + unit) * old + gates.lanes(3 * width + unit)
            )
            cell = candidate + forget * (old - candidate)
            let skipped = input.lanes(unit)
            output = skipped + reset * (Activation.tanh(cell) - skipped)
        }
    }
}

extension RecurrentLayer: Learned {
    package var matrices: [Matrix] {
        get { [weights, gates] }
        set { (weights, gates) = (newValue[0], newValue[1]) }
    }
}
