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
        read(input, products: input.times(weights), sentences)
    }

    /// Reads sentences whose input has been multiplied by the weights already.
    func read(_ input: borrowing Matrix, products: consuming Matrix, _ sentences: [Range<Int>]) -> Pass {
        var pass = Pass(
            gates: products,
            cells: Matrix(rows: input.rows, columns: 2 * width),
            outputs: Matrix(rows: input.rows, columns: 2 * width)
        )
        let start = Matrix(rows: 1, columns: width)
        Matrix.change(&pass.gates, &pass.cells, &pass.outputs) { products, cells, outputs in
            Matrix.read(input, gates, start) { input, gates, start in
                for sentence in sentences {
                    for direction in 0..<2 {
                        var before = start
                        for step in 0..<sentence.count {
                            let row = Self.row(step, of: sentence, direction)
                            let place = (row * 2 + direction) * width
                            advance(
                                products + place * 3,
                                gates + direction * 4 * width,
                                input + place,
                                before,
                                cells + place,
                                outputs + place
                            )
                            before = UnsafePointer(cells + place)
                        }
                    }
                }
            }
        }
        return pass
    }

    /// The row of a step through a sentence: forwards in direction 0, backwards in direction 1.
    package static func row(_ step: Int, of sentence: Range<Int>, _ direction: Int) -> Int {
        direction == 0 ? sentence.lowerBound + step : sentence.upperBound - 1 - step
    }

    /// Reads one word in one direction.
    @inline(__always)
    private func advance(
        _ product: UnsafeMutablePointer<Float>,
        _ gates: UnsafePointer<Float>,
        _ input: UnsafePointer<Float>,
        _ before: UnsafePointer<Float>,
        _ cell: UnsafeMutablePointer<Float>,
        _ output: UnsafeMutablePointer<Float>
    ) {
        var place = 0
        while place < width {
            let old = before.lanes(place)
            let candidate = product.lanes(place)
            let forget = Activation.sigmoid(
                product.lanes(width + place) + gates.lanes(place) * old + gates.lanes(2 * width + place)
            )
            let reset = Activation.sigmoid(
                product.lanes(2 * width + place) + gates.lanes(width + place) * old + gates.lanes(3 * width + place)
            )
            let new = candidate + forget * (old - candidate)
            let skipped = input.lanes(place)
            product.set(width + place, forget)
            product.set(2 * width + place, reset)
            cell.set(place, new)
            output.set(place, skipped + reset * (Activation.tanh(new) - skipped))
            place += 8
        }
    }
}

extension RecurrentLayer: Learned {
    package var matrices: [Matrix] {
        get { [weights, gates] }
        set { (weights, gates) = (newValue[0], newValue[1]) }
    }
}
