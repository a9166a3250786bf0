import RapportLanguage

/// What ``SentenceEncoder`` uses, as far as it is learned as a whole: what is made of the shipped vectors of words, and the
/// layers that read sentences.
struct EncoderNetwork {
    /// From the shipped vectors of words to what they add to the vectors that are learned.
    var projection: Matrix
    var layers: [RecurrentLayer]

    /// How often numbers are silenced while learning.
    struct Rates {
        var words: Float
        var layers: Float
        /// Of what is made of words above the layers.
        var roles: Float = 0
    }

    /// Creates an encoder with random weights.
    ///
    /// - Parameter vectors: the length of the shipped vectors; 0 where they are not used.
    init(layers: Int, width: Int, vectors: Int, drawing random: inout Shuffler) {
        projection = Matrix(rows: vectors, columns: 2 * width)
        projection.fillEvenly(from: &random, upTo: 0.3)
        self.layers = (0..<layers).map { _ in RecurrentLayer(width: width, drawing: &random) }
    }

    /// What reading a batch of sentences made, kept for learning.
    struct Pass {
        fileprivate let known: Matrix
        fileprivate let sentences: [Range<Int>]
        fileprivate var masks: [Matrix]
        fileprivate var inputs: [Matrix]
        fileprivate var passes: [RecurrentLayer.Pass] = []

        /// What the highest layer makes of the words, a row each.
        var top: Matrix { inputs[inputs.count - 1] }
    }

    /// Reads a batch of sentences.
    func read(_ words: BatchWords, _ rates: Rates, _ random: inout Shuffler) -> Pass {
        var vectors = words.vectors
        let sentences = words.sentences
        vectors.multiply(
            words.known,
            words.known.whole,
            projection,
            projection.whole,
            into: vectors.whole,
            adding: true
        )
        var pass = Pass(
            known: words.known,
            sentences: sentences,
            masks: [Dropout.sentenceMask(sentences, columns: vectors.columns, rate: rates.words, &random)],
            inputs: [vectors]
        )
        pass.inputs[0].scale(by: pass.masks[0])
        for (index, layer) in layers.enumerated() {
            pass.passes.append(layer.read(pass.inputs[index], sentences))
            pass.masks.append(Dropout.sentenceMask(sentences, columns: vectors.columns, rate: rates.layers, &random))
            pass.inputs.append(pass.passes[index].outputs)
            pass.inputs[index + 1].scale(by: pass.masks[index + 1])
        }
        return pass
    }

    /// Goes back through what ``read(_:_:_:)`` did: adds how the loss grows with each weight to `gradient`.
    ///
    /// - Parameter top: how the loss grows with what the highest layer made of the words.
    /// - Returns: how it grows with the vectors that are learned.
    func learn(_ pass: Pass, _ top: consuming Matrix, _ gradient: inout EncoderNetwork) -> Matrix {
        var change = top
        for index in layers.indices.reversed() {
            change.scale(by: pass.masks[index + 1])
            change = layers[index].learn(
                pass.inputs[index],
                pass.passes[index],
                change,
                pass.sentences,
                &gradient.layers[index]
            )
        }
        change.scale(by: pass.masks[0])
        let projection = projection.whole
        gradient.projection.multiply(
            pass.known,
            pass.known.whole.transposed,
            change,
            change.whole,
            into: projection,
            adding: true
        )
        return change
    }
}

extension EncoderNetwork: Learned {
    var matrices: [Matrix] {
        get { [projection] + layers.flatMap(\.matrices) }
        set {
            projection = newValue[0]
            for index in layers.indices { layers[index].matrices = Array(newValue[(1 + 2 * index)...(2 + 2 * index)]) }
        }
    }
}
