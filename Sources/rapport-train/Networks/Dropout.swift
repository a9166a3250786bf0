import RapportLanguage

/// Silences numbers at random while learning, so that none is relied on alone.
///
/// Dropout: Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov (2014).
enum Dropout {
    /// A mask that silences the same numbers in all words of a sentence (Gal and Ghahramani 2016).
    static func sentenceMask(
        _ sentences: [Range<Int>],
        columns: Int,
        rate: Float,
        _ random: inout Shuffler
    ) -> Matrix {
        var mask = Matrix(rows: sentences.last?.upperBound ?? 0, columns: columns)
        for sentence in sentences {
            guard let first = sentence.first else { continue }
            fill(&mask, mask.start(of: first)..<mask.start(of: first + 1), rate, &random)
            for place in mask.start(of: first + 1)..<mask.start(of: sentence.upperBound) {
                mask.values[place] = mask.values[place - columns]
            }
        }
        return mask
    }

    private static func fill(_ mask: inout Matrix, _ places: Range<Int>, _ rate: Float, _ random: inout Shuffler) {
        let kept = 1 / (1 - rate)
        let bound = UInt16(rate * 65536)
        var bits: UInt64 = 0
        for (count, place) in places.enumerated() {
            bits = count % 4 == 0 ? random.next() : bits >> 16
            mask.values[place] = UInt16(truncatingIfNeeded: bits) < bound ? 0 : kept
        }
    }
}
