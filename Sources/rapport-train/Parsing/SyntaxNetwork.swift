import RapportLanguage

/// The network of the syntax model: layers that read sentences, and what scores tags, arcs and relations by what they make of
/// the words.
struct SyntaxNetwork {
    var encoder: EncoderNetwork
    var tags: DenseLayer
    var dependencies: DependencyScorer

    /// The sizes of a network.
    struct Shape {
        var layers = 3
        var width = 96
        var arcs = 96
        var relations = 64
    }

    init(_ shape: Shape, drawing random: inout Shuffler) {
        encoder = EncoderNetwork(layers: shape.layers, width: shape.width, vectors: 0, drawing: &random)
        tags = Tagger.layer(input: 2 * shape.width)
        tags = DenseLayer(inputs: 2 * shape.width, outputs: tags.bias.columns, drawing: &random)
        dependencies = DependencyScorer(
            input: 2 * shape.width,
            arcs: shape.arcs,
            relations: shape.relations,
            drawing: &random
        )
    }

    private func learnTags(
        _ top: borrowing Matrix,
        _ answers: [Tagger.Tags],
        _ weight: Float,
        _ gradient: inout SyntaxNetwork,
        _ change: inout Matrix
    ) -> Float {
        var scores = tags.outputs(top)
        let loss = scores.learnTags(answers, weight: weight)
        tags.learn(top, top.whole, scores, &gradient.tags, &change)
        return loss
    }
}

extension SyntaxNetwork: SentenceNetwork {
    /// Returns the losses of tags and of trees.
    func learn(
        _ words: inout BatchWords,
        _ batch: [GoldSentence],
        _ rates: EncoderNetwork.Rates,
        _ gradient: inout SyntaxNetwork,
        _ random: inout Shuffler
    ) -> [Float] {
        let sentences = words.sentences
        let weight = 1 / Float(words.vectors.rows)
        let pass = encoder.read(words, rates, &random)
        let top = pass.top
        var change = top.emptied
        let tagLoss = learnTags(top, batch.flatMap(\.tags), weight, &gradient, &change)
        let roleMask = Dropout.sentenceMask(
            sentences,
            columns: dependencies.roles.bias.columns,
            rate: rates.roles,
            &random
        )
        let treeLoss = dependencies.learn(
            top,
            sentences,
            Self.trees(batch, sentences),
            mask: roleMask,
            weight: weight,
            &gradient.dependencies,
            &change
        )
        words.vectors = encoder.learn(pass, change, &gradient.encoder)
        return [tagLoss * weight, treeLoss * weight]
    }

    /// The arcs of all words; heads are rows, -1 for the root.
    private static func trees(
        _ batch: [GoldSentence],
        _ sentences: [Range<Int>]
    ) -> [(head: Int, relation: Int)] {
        zip(batch, sentences).flatMap { gold, rows in
            gold.arcs.map { (head: $0.head.map { $0 + rows.lowerBound } ?? -1, relation: $0.relation) }
        }
    }
}

extension SyntaxNetwork: Learned {
    var matrices: [Matrix] {
        get { encoder.matrices + tags.matrices + dependencies.matrices }
        set {
            let encoding = encoder.matrices.count
            encoder.matrices = Array(newValue.prefix(encoding))
            tags.matrices = Array(newValue[encoding..<encoding + 2])
            dependencies.matrices = Array(newValue.dropFirst(encoding + 2))
        }
    }
}
