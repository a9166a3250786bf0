import Foundation
import RapportLanguage

extension Matrix {
    /// Draws all numbers evenly between plus and minus a bound.
    mutating func fillEvenly(from random: inout Shuffler, upTo bound: Float) {
        for index in values.indices { values[index] = Float.random(in: -bound...bound, using: &random) }
    }

    /// A matrix of zeros of this size.
    var emptied: Matrix { Matrix(rows: rows, columns: columns) }

    /// Multiplies each number by that in the same place of another matrix.
    mutating func scale(by other: borrowing Matrix) {
        precondition(values.count == other.values.count, "both have the same size")
        for index in values.indices { values[index] *= other.values[index] }
    }

    /// Turns scores into how the loss grows with them: the chances that these columns of a row give the classes, less 1 for
    /// the right one; all times a weight.
    ///
    /// - Returns: the loss, the negative logarithm of the chance of the right class.
    mutating func learnSoftmax(row: Int, columns: Range<Int>, answer: Int, weight: Float) -> Float {
        let places = (start(of: row) + columns.lowerBound)..<(start(of: row) + columns.upperBound)
        let right = places.lowerBound + answer
        var largest = -Float.infinity
        for place in places { largest = max(largest, values[place]) }
        let rightScore = values[right] - largest
        var sum: Float = 0
        for place in places {
            values[place] = exp(values[place] - largest)
            sum += values[place]
        }
        for place in places { values[place] *= weight / sum }
        values[right] -= weight
        return log(sum) - rightScore
    }
}
