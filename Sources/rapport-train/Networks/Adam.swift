import RapportLanguage

/// Moves weights against their gradients, each by a step of its own size (Kingma and Ba 2015).
struct Adam {
    /// How much of the means is kept at each step: of the gradient, and of its square.
    static let keptMean: Float = 0.9
    static let keptSquare: Float = 0.98

    private(set) var means: [Matrix]
    private(set) var squares: [Matrix]
    var steps = 0

    init(_ matrices: [Matrix]) {
        means = matrices.map(\.emptied)
        squares = means
    }

    /// Takes one step.
    mutating func step(_ matrices: inout [Matrix], _ gradients: [Matrix], rate: Float) {
        steps += 1
        let rate = Self.rate(rate, step: steps)
        for index in matrices.indices {
            let count = matrices[index].values.count
            Matrix.change(&matrices[index], &means[index], &squares[index]) { weights, means, squares in
                gradients[index].read { Self.move(weights, $0, means, squares, count: count, rate) }
            }
        }
    }

    /// The rate of a step, made larger while the means are young.
    static func rate(_ rate: Float, step: Int) -> Float {
        guard step < 1000 else { return rate }
        var mean: Float = 1, square: Float = 1
        for _ in 0..<step { (mean, square) = (mean * keptMean, square * keptSquare) }
        return rate * (1 - square).squareRoot() / (1 - mean)
    }

    /// Moves weights and their means.
    static func move(
        _ weights: UnsafeMutablePointer<Float>,
        _ gradients: UnsafePointer<Float>,
        _ means: UnsafeMutablePointer<Float>,
        _ squares: UnsafeMutablePointer<Float>,
        count: Int,
        _ rate: Float
    ) {
        for place in 0..<count {
            let gradient = gradients[place]
            let mean = means[place] * keptMean + gradient * (1 - keptMean)
            let square = squares[place] * keptSquare + gradient * gradient * (1 - keptSquare)
            means[place] = mean
            squares[place] = square
            weights[place] -= rate * mean / (square.squareRoot() + 1e-8)
        }
    }
}

extension Adam: Learned {
    /// The means and squares, to be kept between runs.
    var matrices: [Matrix] {
        get { means + squares }
        set { (means, squares) = (Array(newValue.prefix(means.count)), Array(newValue.suffix(squares.count))) }
    }
}
