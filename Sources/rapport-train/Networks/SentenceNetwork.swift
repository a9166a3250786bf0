import RapportLanguage

/// A network over sentences, all of it but the vectors of words that are learned.
protocol SentenceNetwork: Learned {
    /// A sentence with what is to be learned of it.
    associatedtype Example: SentenceExample

    var encoder: EncoderNetwork { get }

    /// Learns from a batch of sentences: adds how the loss grows with each weight to `gradient`.
    ///
    /// - Parameter words: the words of the batch; their learned vectors are turned into how the loss grows with them.
    /// - Returns: the losses of what is learned, each the mean over words.
    func learn(
        _ words: inout BatchWords,
        _ batch: [Example],
        _ rates: EncoderNetwork.Rates,
        _ gradient: inout Self,
        _ random: inout Shuffler
    ) -> [Float]
}

/// A sentence that a network learns from.
protocol SentenceExample: Sendable {
    /// Its words.
    var codes: WordCodes { get }
}

/// The words of sentences that are learned from at once.
struct BatchWords {
    /// The vectors that are learned, a row for each word.
    var vectors: Matrix
    /// The shipped vectors.
    let known: Matrix
    /// The rows of each sentence.
    let sentences: [Range<Int>]
}

extension Learned {
    /// A network of this shape, all of zeros.
    var emptied: Self {
        var network = self
        network.matrices = matrices.map(\.emptied)
        return network
    }
}
