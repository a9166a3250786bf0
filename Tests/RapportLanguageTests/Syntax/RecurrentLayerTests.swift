import Testing

@testable import RapportLanguage

@Suite struct RecurrentLayerTests {
    /// Numbers that are different everywhere, between -1 and 1.
    private func matrix(rows: Int, columns: Int) -> Matrix {
        var matrix = Matrix(rows: rows, columns: columns)
        for place in matrix.values.indices { matrix.values[place] = Float(place * 37 % 101) / 50 - 1 }
        return matrix
    }

    @Test func `what is read for use is what is read for learning, words that come back worked out once`() {
        var layer = RecurrentLayer(width: 16)
        layer.weights = matrix(rows: 32, columns: 96)
        layer.gates = matrix(rows: 8, columns: 16)
        let words = matrix(rows: 3, columns: 32)
        let text = [0, 2, 1, 1, 0, 2, 0]
        let sentences = [0..<4, 4..<5, 5..<7]
        var spelledOut = Matrix(rows: text.count, columns: 32)
        for (place, word) in text.enumerated() {
            for column in 0..<32 { spelledOut.values[place * 32 + column] = words.values[word * 32 + column] }
        }
        let outputs = layer.outputs(words, words.times(layer.weights), text, sentences).values
        let learned = layer.read(spelledOut, sentences).outputs.values
        // A product of matrices may round a row by its place in them.
        #expect(zip(outputs, learned).allSatisfy { abs($0 - $1) < 1e-5 })
        #expect(outputs.count == learned.count && outputs.contains { $0 != 0 })
    }
}
