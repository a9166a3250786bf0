/// Scores the heads and relations of words by their vectors (after Dozat and Manning 2017).
///
/// Each word's vector is cut down to four roles: a dependent and a head for arcs, a dependent and a head for relations. An
/// arc's score is a product of the dependent, a matrix and the head; a relation's comes from the sum of dependent and head.
package struct DependencyScorer: Sendable {
    package var roles: DenseLayer
    package var arcs: DenseLayer
    /// The root in the role of a head for arcs, and for relations.
    package var root: Matrix
    package var relations: DenseLayer

    /// Creates a scorer of zeros from the width of a word's vector and of its roles.
    ///
    /// - Precondition: the widths of roles are multiples of 8.
    package init(input: Int, arcs arcWidth: Int, relations relationWidth: Int) {
        precondition(arcWidth.isMultiple(of: 8) && relationWidth.isMultiple(of: 8), "rows are read by eights")
        roles = DenseLayer(inputs: input, outputs: 2 * (arcWidth + relationWidth))
        arcs = DenseLayer(inputs: arcWidth, outputs: arcWidth)
        root = Matrix(rows: 1, columns: arcWidth + relationWidth)
        relations = DenseLayer(inputs: relationWidth, outputs: DependencyRelation.allCases.count)
    }

    package var arcWidth: Int { arcs.bias.columns }
    package var relationWidth: Int { relations.weights.rows }
    /// The columns of the roles: dependents and heads for arcs, dependents and heads for relations.
    package var arcDependents: Range<Int> { 0..<arcWidth }
    package var arcHeads: Range<Int> { arcWidth..<(2 * arcWidth) }
    package var relationDependents: Range<Int> { (2 * arcWidth)..<(2 * arcWidth + relationWidth) }
    package var relationHeads: Range<Int> { (2 * arcWidth + relationWidth)..<(2 * (arcWidth + relationWidth)) }

    /// The roles of words; those for arcs are bent.
    package func roles(of vectors: borrowing Matrix) -> Matrix {
        var roles = self.roles.outputs(vectors)
        let count = roles.rows, columns = roles.columns, bent = 2 * arcWidth
        roles.change { start in
            for row in 0..<count {
                for place in stride(from: row * columns, to: row * columns + bent, by: 8) {
                    start.set(place, Activation.leaky(start.lanes(place)))
                }
            }
        }
        return roles
    }

    /// What the arcs' matrix makes of the words as dependents.
    package func arcProducts(_ roles: borrowing Matrix) -> Matrix {
        arcs.outputs(roles, roles.columns(arcDependents))
    }

    /// How well each word of a sentence would do as the head of each: a row for each dependent, a column for each head, the
    /// root's last.
    package func arcScores(
        _ roles: borrowing Matrix,
        _ products: borrowing Matrix,
        _ sentence: Range<Int>
    ) -> Matrix {
        let count = sentence.count
        var scores = Matrix(unfilledRows: count, columns: count + 1)
        let words = MatrixPart(rows: sentence, columns: 0..<arcWidth)
        let heads = MatrixPart(rows: sentence, columns: arcHeads).transposed
        scores.multiply(products, words, roles, heads, into: scores.columns(0..<count))
        let rootPart = MatrixPart(rows: 0..<1, columns: 0..<arcWidth).transposed
        scores.multiply(products, words, root, rootPart, into: scores.columns(count..<(count + 1)))
        return scores
    }

    /// What the relations of words to their heads are told from; -1 stands for the root.
    package func relationInputs(_ roles: borrowing Matrix, heads: [Int]) -> Matrix {
        let (rows, columns, width) = (roles.rows, roles.columns, relationWidth)
        var inputs = Matrix(unfilledRows: rows, columns: width)
        Matrix.read(roles, root) { roles, root in
            inputs.change { inputs in
                for row in 0..<rows {
                    let dependent = roles + row * columns + relationDependents.lowerBound
                    let head =
                        heads[row] < 0 ? root + arcWidth : roles + heads[row] * columns + relationHeads.lowerBound
                    for place in 0..<width { inputs[row * width + place] = max(0, dependent[place] + head[place]) }
                }
            }
        }
        return inputs
    }
}

extension DependencyScorer: Learned {
    package var matrices: [Matrix] {
        get { roles.matrices + arcs.matrices + [root] + relations.matrices }
        set {
            roles.matrices = Array(newValue[0..<2])
            arcs.matrices = Array(newValue[2..<4])
            root = newValue[4]
            relations.matrices = Array(newValue[5..<7])
        }
    }
}
