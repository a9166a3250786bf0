import RapportLanguage

extension Matrix {
    /// Turns scores of tags, a row for each word, the Penn tags first, into how the loss grows with them.
    ///
    /// - Returns: the sum of the words' losses of both kinds of tags, before they are weighed.
    mutating func learnTags(_ answers: [Tagger.Tags], weight: Float) -> Float {
        let penn = 0..<PennTag.allCases.count, universal = penn.upperBound..<columns
        var loss: Float = 0
        for (word, answer) in answers.enumerated() {
            loss += learnSoftmax(row: word, columns: penn, answer: answer.penn, weight: weight)
            loss += learnSoftmax(row: word, columns: universal, answer: answer.universal, weight: weight)
        }
        return loss
    }
}
