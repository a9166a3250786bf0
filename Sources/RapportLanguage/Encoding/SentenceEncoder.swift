/// Turns words into vectors that know of the words around them: what all layers over words can rest on.
package struct SentenceEncoder: Sendable {
    private let table: EmbeddingTable
    private let layers: [RecurrentLayer]

    /// Opens the encoder of a model file.
    package init(_ file: ModelFile) throws(ModelFileError) {
        let shape = try file.section("encoder.shape")
        let numbers = try shape.numbers(UInt32.self)
        guard numbers.count == 2, (1...64).contains(numbers[0]), (8...1024).contains(numbers[1]),
            numbers[1].isMultiple(of: 8)
        else { throw shape.damaged }
        let width = Int(numbers[1])
        table = try EmbeddingTable(file, name: "encoder.words", width: 2 * width)
        var layers: [RecurrentLayer] = []
        for index in 0..<Int(numbers[0]) {
            layers.append(try RecurrentLayer(width: width).reading(file, name: "encoder.\(index)"))
        }
        self.layers = layers
    }

    /// The length of a word's vector.
    package var width: Int { table.width }

    /// The vectors of the tokens of sentences, each sentence a range of tokens and each token one of the words: a row for
    /// each token.
    ///
    /// What the first layer multiplies depends on the word alone, and is worked out once for each that occurs.
    ///
    /// - Complexity: O(tokens).
    package func vectors(of words: WordCodes, tokens: ArraySlice<Int32>, sentences: [Range<Int>]) -> Matrix {
        var rowOfWord: [Int32: Int] = [:]
        var distinct: [Int] = []
        let rows = tokens.map { word in
            if let row = rowOfWord[word] { return row }
            rowOfWord[word] = distinct.count
            distinct.append(Int(word))
            return distinct.count - 1
        }
        let inputs = table.vectors(of: words, distinct)
        let products = inputs.times(layers[0].weights).picking(rows)
        let outputs = layers[0].read(inputs.picking(rows), products: products, sentences).outputs
        return layers.dropFirst().reduce(outputs) { $1.read($0, sentences).outputs }
    }

    /// Adds an encoder to a model file.
    package static func write(table: borrowing Matrix, layers: [RecurrentLayer], to file: inout ModelFileWriter) {
        file.add("encoder.shape", numbers: [UInt32(layers.count), UInt32(table.columns / 2)])
        EmbeddingTable.write(table, to: &file, name: "encoder.words")
        for (index, layer) in layers.enumerated() { layer.write(to: &file, name: "encoder.\(index)") }
    }
}
