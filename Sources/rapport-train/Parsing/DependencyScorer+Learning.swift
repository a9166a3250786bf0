import RapportLanguage

extension DependencyScorer {
    /// Creates a scorer with random weights.
    init(input: Int, arcs: Int, relations: Int, drawing random: inout Shuffler) {
        self.init(input: input, arcs: arcs, relations: relations)
        roles = DenseLayer(inputs: input, outputs: roles.bias.columns, drawing: &random)
        self.arcs = DenseLayer(inputs: arcs, outputs: arcs, drawing: &random)
        root.fillEvenly(from: &random, upTo: 0.1)
        self.relations = DenseLayer(inputs: relations, outputs: self.relations.bias.columns, drawing: &random)
    }

    /// Learns from sentences' trees.
    ///
    /// - Parameters:
    ///   - trees: the arcs of all words; heads are rows, -1 for the root.
    ///   - mask: what silences roles.
    ///   - weight: how much each word counts.
    ///   - gradient: how the loss grows with each weight; what is found is added.
    ///   - inputs: how it grows with each number of the vectors; what is found is added.
    /// - Returns: the loss.
    func learn(
        _ vectors: borrowing Matrix,
        _ sentences: [Range<Int>],
        _ trees: [(head: Int, relation: Int)],
        mask: borrowing Matrix,
        weight: Float,
        _ gradient: inout DependencyScorer,
        _ inputs: inout Matrix
    ) -> Float {
        var roles = self.roles(of: vectors)
        roles.scale(by: mask)
        var roleGradient = roles.emptied
        var loss = learnArcs(roles, sentences, trees, weight, &gradient, &roleGradient)
        loss += learnRelations(roles, trees, weight, &gradient, &roleGradient)
        roleGradient.scale(by: mask)
        // The roles for arcs were bent: a tenth of what is below zero.
        for row in 0..<roles.rows {
            let start = roles.start(of: row)
            for place in start..<(start + 2 * arcWidth) where roles.values[place] < 0 {
                roleGradient.values[place] *= 0.1
            }
        }
        self.roles.learn(vectors, vectors.whole, roleGradient, &gradient.roles, &inputs)
        return loss
    }

    private func learnArcs(
        _ roles: borrowing Matrix,
        _ sentences: [Range<Int>],
        _ trees: [(head: Int, relation: Int)],
        _ weight: Float,
        _ gradient: inout DependencyScorer,
        _ roleGradient: inout Matrix
    ) -> Float {
        let products = arcProducts(roles)
        var productGradient = products.emptied
        var loss: Float = 0
        for sentence in sentences {
            let count = sentence.count
            var scores = arcScores(roles, products, sentence)
            for word in 0..<count {
                scores.values[scores.start(of: word) + word] = -.infinity
                let head = trees[sentence.lowerBound + word].head
                let answer = head < 0 ? count : head - sentence.lowerBound
                loss += scores.learnSoftmax(row: word, columns: 0..<(count + 1), answer: answer, weight: weight)
            }
            let words = MatrixPart(rows: sentence, columns: 0..<arcWidth)
            let heads = MatrixPart(rows: sentence, columns: arcHeads)
            let toWords = scores.columns(0..<count), toRoot = scores.columns(count..<(count + 1))
            let rootPart = MatrixPart(rows: 0..<1, columns: 0..<arcWidth)
            productGradient.multiply(scores, toWords, roles, heads, into: words)
            productGradient.multiply(scores, toRoot, root, rootPart, into: words, adding: true)
            roleGradient.multiply(scores, toWords.transposed, products, words, into: heads, adding: true)
            gradient.root.multiply(scores, toRoot.transposed, products, words, into: rootPart, adding: true)
        }
        arcs.learn(roles, roles.columns(arcDependents), productGradient, &gradient.arcs, &roleGradient)
        return loss
    }

    private func learnRelations(
        _ roles: borrowing Matrix,
        _ trees: [(head: Int, relation: Int)],
        _ weight: Float,
        _ gradient: inout DependencyScorer,
        _ roleGradient: inout Matrix
    ) -> Float {
        let inputs = relationInputs(roles, heads: trees.map(\.head))
        var scores = relations.outputs(inputs)
        var loss: Float = 0
        for (word, arc) in trees.enumerated() {
            loss += scores.learnSoftmax(row: word, columns: 0..<scores.columns, answer: arc.relation, weight: weight)
        }
        var inputGradient = inputs.emptied
        relations.learn(inputs, inputs.whole, scores, &gradient.relations, &inputGradient)
        for (word, arc) in trees.enumerated() {
            let start = inputs.start(of: word)
            let dependent = roles.start(of: word) + relationDependents.lowerBound
            for place in 0..<relationWidth where inputs.values[start + place] > 0 {
                let change = inputGradient.values[start + place]
                roleGradient.values[dependent + place] += change
                if arc.head < 0 {
                    gradient.root.values[arcWidth + place] += change
                } else {
                    let head = roles.start(of: arc.head) + relationHeads.lowerBound
                    roleGradient.values[head + place] += change
                }
            }
        }
        return loss
    }
}
