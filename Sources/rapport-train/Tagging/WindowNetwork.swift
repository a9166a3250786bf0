import RapportLanguage

/// The network of the window tagger, as it learns.
struct WindowNetwork {
    /// No layers that read sentences: what it makes of words is their vectors, some numbers of them silenced.
    var encoder: EncoderNetwork
    /// The vector of what stands before the first word of a sentence and after the last.
    var outside: Matrix
    var hidden: DenseLayer
    var tags: DenseLayer
    /// How many words are seen to each side of a word.
    private let reach: Int

    init(width: Int, units: Int, reach: Int, drawing random: inout Shuffler) {
        self.reach = reach
        encoder = EncoderNetwork(layers: 0, width: width / 2, vectors: 0, drawing: &random)
        outside = Matrix(rows: 1, columns: width)
        outside.fillEvenly(from: &random, upTo: 0.3)
        hidden = DenseLayer(inputs: (2 * reach + 1) * width, outputs: units, drawing: &random)
        tags = DenseLayer(inputs: units, outputs: Tagger.layer(input: units).bias.columns, drawing: &random)
    }

    /// For each row and place of its window: the row that is seen there; nil outside the sentence.
    private func forEachPlace(_ sentences: [Range<Int>], _ body: (_ row: Int, _ place: Int, _ seen: Int?) -> Void) {
        for sentence in sentences {
            for row in sentence {
                for place in 0...2 * reach {
                    let seen = row + place - reach
                    body(row, place, sentence.contains(seen) ? seen : nil)
                }
            }
        }
    }

    /// The vectors of each window, one place after the other, in a row.
    private func windows(_ vectors: borrowing Matrix, _ sentences: [Range<Int>]) -> Matrix {
        let width = vectors.columns, columns = hidden.weights.rows
        var windows = Matrix(rows: vectors.rows, columns: columns)
        windows.change { windows in
            Matrix.read(vectors, outside) { vectors, outside in
                forEachPlace(sentences) { row, place, seen in
                    let vector = seen.map { vectors + $0 * width } ?? outside
                    (windows + row * columns + place * width).update(from: vector, count: width)
                }
            }
        }
        return windows
    }

    /// Adds what belongs to the vectors of each window to each word's, and to that of what stands outside.
    private func add(
        _ windows: borrowing Matrix,
        _ sentences: [Range<Int>],
        to vectors: inout Matrix,
        _ outside: inout Matrix
    ) {
        let width = vectors.columns, columns = hidden.weights.rows
        Matrix.change(&vectors, &outside) { vectors, outside in
            windows.read { windows in
                forEachPlace(sentences) { row, place, seen in
                    let window = windows + row * columns + place * width
                    let vector = seen.map { vectors + $0 * width } ?? outside
                    for column in stride(from: 0, to: width, by: 8) {
                        vector.set(column, vector.lanes(column) + window.lanes(column))
                    }
                }
            }
        }
    }

    /// The scores of the tags of words that have these vectors: the Penn tags, then the universal ones.
    func scores(_ vectors: borrowing Matrix, _ sentences: [Range<Int>]) -> Matrix {
        var units = hidden.outputs(windows(vectors, sentences))
        for place in units.values.indices { units.values[place] = max(0, units.values[place]) }
        return tags.outputs(units)
    }

    /// Adds the layers to a model file.
    func write(to file: inout ModelFileWriter) {
        outside.write(to: &file, name: "outside")
        hidden.write(to: &file, name: "hidden")
        tags.write(to: &file, name: "tags")
    }
}

extension WindowNetwork: SentenceNetwork {
    /// Returns the loss of the tags.
    func learn(
        _ words: inout BatchWords,
        _ batch: [TaggedSentence],
        _ rates: EncoderNetwork.Rates,
        _ gradient: inout WindowNetwork,
        _ random: inout Shuffler
    ) -> [Float] {
        let sentences = words.sentences
        let weight = 1 / Float(words.vectors.rows)
        let pass = encoder.read(words, rates, &random)
        let windows = windows(pass.top, sentences)
        var units = hidden.outputs(windows)
        // Other units are silenced for each word; those below zero are silent anyway.
        var slopes = Dropout.sentenceMask(
            (0..<units.rows).map { $0..<$0 + 1 },
            columns: units.columns,
            rate: rates.layers,
            &random
        )
        for place in units.values.indices where units.values[place] <= 0 { slopes.values[place] = 0 }
        units.scale(by: slopes)
        var scores = tags.outputs(units)
        let loss = scores.learnTags(batch.flatMap(\.tags), weight: weight)
        var change = units.emptied
        tags.learn(units, units.whole, scores, &gradient.tags, &change)
        change.scale(by: slopes)
        var windowChange = windows.emptied
        hidden.learn(windows, windows.whole, change, &gradient.hidden, &windowChange)
        var vectorChange = pass.top.emptied
        add(windowChange, sentences, to: &vectorChange, &gradient.outside)
        words.vectors = encoder.learn(pass, vectorChange, &gradient.encoder)
        return [loss * weight]
    }
}

extension WindowNetwork: Learned {
    var matrices: [Matrix] {
        get { encoder.matrices + [outside] + hidden.matrices + tags.matrices }
        set {
            encoder.matrices = [newValue[0]]
            outside = newValue[1]
            hidden.matrices = Array(newValue[2...3])
            tags.matrices = Array(newValue[4...5])
        }
    }
}
