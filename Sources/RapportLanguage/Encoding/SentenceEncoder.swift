/// Turns words into vectors that know of the words around them: what all layers over words can rest on.
package struct SentenceEncoder: Sendable {
    /// The shipped vectors of words, and what turns them into what they add to those of the table.
    private let known: (vectors: WordVectors, projection: Matrix)?
    private let table: EmbeddingTable
    private let layers: [RecurrentLayer]

    /// Opens the encoder of a model file.
    ///
    /// - Parameter vectors: The shipped vectors of words, for an encoder that was taught with them.
    package init(_ file: ModelFile, vectors: WordVectors? = nil) throws(ModelFileError) {
        let shape = try file.section("encoder.shape")
        let numbers = try shape.numbers(UInt32.self)
        guard numbers.count == 2, (1...64).contains(numbers[0]), (8...1024).contains(numbers[1]),
            numbers[1].isMultiple(of: 8)
        else { throw shape.damaged }
        let width = Int(numbers[1])
        table = try EmbeddingTable(file, name: "encoder.words", width: 2 * width)
        if let vectors {
            let projection = try Matrix(file, name: Self.projection)
            guard projection.rows == vectors.width, projection.columns == 2 * width else {
                throw .badSection(path: file.path, name: Self.projection)
            }
            known = (vectors, projection)
        } else {
            known = nil
        }
        var layers: [RecurrentLayer] = []
        for index in 0..<Int(numbers[0]) {
            layers.append(try RecurrentLayer(width: width).reading(file, name: "encoder.\(index)"))
        }
        self.layers = layers
    }

    private static let projection = "encoder.projection"

    /// The length of a word's vector.
    package var width: Int { table.width }

    /// What the first layer takes from each word of a text before it sees the words beside it.
    package struct WordInputs: Sendable {
        /// The words' vectors, a row each.
        fileprivate let vectors: Matrix
        /// The same multiplied by the weights of the first layer.
        fileprivate let products: Matrix
    }

    /// What the first layer takes from each of these words, worked out once for all places where they stand, on all cores.
    ///
    /// - Complexity: O(words).
    package func inputs(of words: WordCodes) -> WordInputs {
        let parts = stride(from: 0, to: words.count, by: 256).map { $0..<min($0 + 256, words.count) }.concurrentMap {
            var vectors = table.vectors(of: words, $0)
            if let (vectorsOfWords, projection) = known {
                let read = vectorsOfWords.vectors(of: words.words[$0])
                vectors.multiply(read, read.whole, projection, projection.whole, into: vectors.whole, adding: true)
            }
            return (vectors: vectors, products: vectors.times(layers[0].weights))
        }
        return WordInputs(
            vectors: Matrix(joining: parts.map(\.vectors), columns: width),
            products: Matrix(joining: parts.map(\.products), columns: layers[0].weights.columns)
        )
    }

    /// The vectors of the tokens of sentences, each sentence a range of tokens: a row for each token.
    ///
    /// - Parameter words: for each token its word.
    /// - Complexity: O(tokens).
    package func vectors(of words: ArraySlice<Int32>, _ inputs: WordInputs, sentences: [Range<Int>]) -> Matrix {
        let rows = words.map(Int.init)
        let outputs = layers[0].outputs(inputs.vectors, inputs.products, rows, sentences)
        return layers.dropFirst().reduce(outputs) { $1.outputs($0, $0.times($1.weights), rows.indices, sentences) }
    }

    /// Adds an encoder to a model file; a projection without rows is that of an encoder without shipped vectors.
    package static func write(
        table: borrowing Matrix,
        projection: borrowing Matrix,
        layers: [RecurrentLayer],
        to file: inout ModelFileWriter
    ) {
        file.add("encoder.shape", numbers: [UInt32(layers.count), UInt32(table.columns / 2)])
        EmbeddingTable.write(table, to: &file, name: "encoder.words")
        if projection.rows > 0 { projection.write(to: &file, name: Self.projection) }
        for (index, layer) in layers.enumerated() { layer.write(to: &file, name: "encoder.\(index)") }
    }
}
