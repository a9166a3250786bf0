import RapportLanguage

/// The network of names and mentions as it is learned: what ``MentionNetwork`` uses.
struct MentionLearner {
    var encoder: EncoderNetwork
    var names: DenseLayer
    var heads: DenseLayer

    init(layers: Int, width: Int, vectors: Int, drawing random: inout Shuffler) {
        encoder = EncoderNetwork(layers: layers, width: width, vectors: vectors, drawing: &random)
        let conventions = NameConvention.allCases.count
        names = DenseLayer(inputs: 2 * width, outputs: conventions * NameLabel.count, drawing: &random)
        heads = DenseLayer(inputs: 2 * width, outputs: conventions * MentionClass.count, drawing: &random)
    }

    /// Learns from sentences, and adds the network to a model file.
    static func learn(_ sentences: [MentionSentence], seed: UInt64, to file: inout ModelFileWriter) throws {
        let wordVectors = try WordVectors()
        // Parts of words are silenced often, so that the network rests on kinds of words: most names it meets are new.
        var trainer = NetworkTrainer(sentences, bits: 14, silencing: 5, wordVectors: wordVectors, seed: seed) {
            random in
            MentionLearner(layers: 2, width: 64, vectors: wordVectors.width, drawing: &random)
        }
        let phase = NetworkTrainer<MentionLearner>.Phase(
            epochs: 6,
            rate: 2e-3,
            silenced: EncoderNetwork.Rates(words: 0.3, layers: 0.4)
        )
        trainer.learn(sentences, phases: [phase]) { trainer, losses in
            print("  epoch \(trainer.epochs): losses of names and heads \(losses)")
        }
        trainer.writeEncoder(to: &file)
        trainer.network.names.write(to: &file, name: MentionNetwork.names)
        trainer.network.heads.write(to: &file, name: MentionNetwork.heads)
    }
}

extension MentionLearner: SentenceNetwork {
    /// Returns the losses of names and of heads.
    func learn(
        _ words: inout BatchWords,
        _ batch: [MentionSentence],
        _ rates: EncoderNetwork.Rates,
        _ gradient: inout MentionLearner,
        _ random: inout Shuffler
    ) -> [Float] {
        let pass = encoder.read(words, rates, &random)
        let top = pass.top
        var change = top.emptied
        let nameLoss = names.learn(
            top,
            batch.flatMap { sentence in sentence.names.map { sentence.column(ofLabel: $0) } },
            NameLabel.count,
            &gradient.names,
            &change
        )
        let headLoss = heads.learn(
            top,
            batch.flatMap { sentence in sentence.heads.map { $0.map(sentence.column(ofHead:)) } },
            MentionClass.count,
            &gradient.heads,
            &change
        )
        words.vectors = encoder.learn(pass, change, &gradient.encoder)
        return [nameLoss, headLoss]
    }
}

extension MentionLearner: Learned {
    var matrices: [Matrix] {
        get { encoder.matrices + names.matrices + heads.matrices }
        set {
            let encoding = encoder.matrices.count
            encoder.matrices = Array(newValue.prefix(encoding))
            names.matrices = Array(newValue[encoding..<encoding + 2])
            heads.matrices = Array(newValue[(encoding + 2)...])
        }
    }
}

extension MentionSentence {
    fileprivate func column(ofLabel label: Int) -> Int { MentionNetwork.labels(convention).lowerBound + label }

    fileprivate func column(ofHead type: Int) -> Int { MentionNetwork.types(convention).lowerBound + type }
}

extension DenseLayer {
    /// Learns to tell classes, of which each convention has as many of its own; nothing where there is no answer.
    ///
    /// - Parameter answers: for each row of the input the column of its class.
    /// - Returns: the loss, the mean over rows.
    fileprivate func learn(
        _ input: borrowing Matrix,
        _ answers: [Int?],
        _ classes: Int,
        _ gradient: inout DenseLayer,
        _ change: inout Matrix
    ) -> Float {
        let scores = outputs(input)
        var slopes = scores.emptied
        let weight = 1 / Float(input.rows)
        var loss: Float = 0
        for (row, answer) in answers.enumerated() {
            guard let answer else { continue }
            let columns = answer / classes * classes..<(answer / classes + 1) * classes
            for column in columns {
                slopes.values[slopes.start(of: row) + column] = scores.values[scores.start(of: row) + column]
            }
            loss += slopes.learnSoftmax(row: row, columns: columns, answer: answer % classes, weight: weight)
        }
        learn(input, input.whole, slopes, &gradient, &change)
        return loss * weight
    }
}
