import RapportLanguage

/// Everything of the syntax model that is one network but the vectors of words: layers that read sentences, and what
/// scores tags, arcs and relations by what they make of them.
struct SyntaxNetwork {
    var layers: [RecurrentLayer]
    var tags: DenseLayer
    var dependencies: DependencyScorer

    /// The sizes of a network.
    struct Shape {
        var layers = 3
        var width = 96
        var arcs = 96
        var relations = 64
    }

    /// How often numbers are silenced while learning.
    struct Rates {
        var words: Float
        var layers: Float
        var roles: Float
    }

    init(_ shape: Shape, drawing random: inout Shuffler) {
        layers = (0..<shape.layers).map { _ in RecurrentLayer(width: shape.width, drawing: &random) }
        tags = Tagger.layer(input: 2 * shape.width)
        tags = DenseLayer(inputs: 2 * shape.width, outputs: tags.bias.columns, drawing: &random)
        dependencies = DependencyScorer(
            input: 2 * shape.width,
            arcs: shape.arcs,
            relations: shape.relations,
            drawing: &random
        )
    }

    /// A network of this shape, all of zeros.
    var emptied: SyntaxNetwork {
        var network = self
        network.matrices = matrices.map(\.emptied)
        return network
    }

    /// Learns from a batch of sentences: adds how the loss grows with each weight to `gradient`.
    ///
    /// - Parameter vectors: the vectors of all words, a row each; turned into how the loss grows with them.
    /// - Returns: the losses of tags and of trees, each the mean over words.
    func learn(
        _ vectors: inout Matrix,
        _ batch: SyntaxBatch,
        _ rates: Rates,
        _ gradient: inout SyntaxNetwork,
        _ random: inout Shuffler
    ) -> (tags: Float, trees: Float) {
        let sentences = batch.sentences
        let weight = 1 / Float(vectors.rows)
        var masks = [Dropout.sentenceMask(sentences, columns: vectors.columns, rate: rates.words, &random)]
        var inputs = [vectors]
        inputs[0].scale(by: masks[0])
        var passes: [RecurrentLayer.Pass] = []
        for (index, layer) in layers.enumerated() {
            passes.append(layer.read(inputs[index], sentences))
            masks.append(Dropout.sentenceMask(sentences, columns: vectors.columns, rate: rates.layers, &random))
            inputs.append(passes[index].outputs)
            inputs[index + 1].scale(by: masks[index + 1])
        }
        let top = inputs[layers.count]
        var change = top.emptied
        let tagLoss = learnTags(top, batch.tags, weight, &gradient, &change)
        let roleMask = Dropout.sentenceMask(
            sentences,
            columns: dependencies.roles.bias.columns,
            rate: rates.roles,
            &random
        )
        let treeLoss = dependencies.learn(
            top,
            sentences,
            batch.trees,
            mask: roleMask,
            weight: weight,
            &gradient.dependencies,
            &change
        )
        for index in layers.indices.reversed() {
            change.scale(by: masks[index + 1])
            change = layers[index].learn(inputs[index], passes[index], change, sentences, &gradient.layers[index])
        }
        change.scale(by: masks[0])
        vectors = change
        return (tagLoss * weight, treeLoss * weight)
    }

    private func learnTags(
        _ top: borrowing Matrix,
        _ answers: [Tagger.Tags],
        _ weight: Float,
        _ gradient: inout SyntaxNetwork,
        _ change: inout Matrix
    ) -> Float {
        var scores = tags.outputs(top)
        let penn = 0..<PennTag.allCases.count, universal = penn.upperBound..<scores.columns
        var loss: Float = 0
        for (word, answer) in answers.enumerated() {
            loss += scores.learnSoftmax(row: word, columns: penn, answer: answer.penn, weight: weight)
            loss += scores.learnSoftmax(row: word, columns: universal, answer: answer.universal, weight: weight)
        }
        tags.learn(top, top.whole, scores, &gradient.tags, &change)
        return loss
    }
}

extension SyntaxNetwork: Learned {
    var matrices: [Matrix] {
        get { layers.flatMap(\.matrices) + tags.matrices + dependencies.matrices }
        set {
            var rest = newValue[...]
            for index in layers.indices {
                layers[index].matrices = Array(rest.prefix(2))
                rest = rest.dropFirst(2)
            }
            tags.matrices = Array(rest.prefix(2))
            dependencies.matrices = Array(rest.dropFirst(2))
        }
    }
}
