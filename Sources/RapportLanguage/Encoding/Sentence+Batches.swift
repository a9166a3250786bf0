import RapportText

extension [Sentence] {
    /// The most words that are read as one, so that time and memory grow with the text and no faster.
    static var longestPiece: Int { 256 }

    /// The sentences of a document in batches, a core for each; the very long ones in pieces.
    ///
    /// - Complexity: O(sentences).
    var batches: [[Range<Int>]] {
        // Small enough that the batches of an article keep all cores at work to the end.
        let batchSize = Swift.min(Swift.max((last?.tokens.upperBound ?? 0) / 8, 128), 512)
        var batches: [[Range<Int>]] = []
        var size = batchSize
        for sentence in self {
            for start in stride(from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound, by: Self.longestPiece)
            {
                let piece = start..<Swift.min(start + Self.longestPiece, sentence.tokens.upperBound)
                if size >= batchSize {
                    batches.append([])
                    size = 0
                }
                batches[batches.count - 1].append(piece)
                size += piece.count
            }
        }
        return batches
    }
}
