#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// How well the words of turns go with those that people speak elsewhere in the text: everybody has words of their own.
///
/// A unigram model for each person, smoothed with the words of all talk (Dirichlet priors; Zhai and Lafferty 2001, "A Study of
/// Smoothing Methods for Language Models").
struct Voices {
    /// How many different words are kept apart.
    static let words = 1 << 13
    /// How many words of all talk each person is thought to have said besides their own.
    private static let prior: Float = 2000

    /// The place of each person who speaks.
    private var places: [Int: Int] = [:]
    /// How often each person says each word, person after person.
    private var counts: [Int32] = []
    private var totals: [Int32] = []
    private var all = [Int32](repeating: 0, count: Voices.words)
    private var total: Int32 = 0
    /// Who is likely to speak each turn.
    private var speakers: [Int?] = []

    /// Gathers the words of turns whose speakers are more likely than not.
    ///
    /// - Complexity: O(words of the turns).
    init(_ turns: [Turn], _ probabilities: [[Float]]) {
        for (turn, probabilities) in zip(turns, probabilities) {
            var place: Int?
            if let likely = turn.candidates.indices.first(where: { probabilities[$0] > 0.5 }) {
                place = self.place(of: turn.candidates[likely].person)
            }
            speakers.append(place)
            for word in turn.words {
                all[Int(word)] += 1
                if let place { counts[place * Self.words + Int(word)] += 1 }
            }
            total += Int32(turn.words.count)
            if let place { totals[place] += Int32(turn.words.count) }
        }
    }

    private mutating func place(of person: Int) -> Int {
        if let place = places[person] { return place }
        let place = places.count
        places[person] = place
        counts += repeatElement(0, count: Self.words)
        totals.append(0)
        return place
    }

    /// How much likelier the words of a turn are from a person than from anybody: a logarithm, and less of it for each further word.
    ///
    /// What the person says in the turn itself does not count.
    func score(_ person: Int, _ index: Int, _ turn: Turn) -> Float {
        guard let place = places[person], !turn.words.isEmpty else { return 0 }
        let own: Int32 = speakers[index] == place ? 1 : 0
        let rest = Float(totals[place] - own * Int32(turn.words.count)) + Self.prior
        var sum: Float = 0
        for word in turn.words {
            let usual = Float(all[Int(word)]) / Float(total)
            let said = Float(counts[place * Self.words + Int(word)] - own)
            sum += logf((said + Self.prior * usual) / (rest * usual))
        }
        return sum / Float(turn.words.count).squareRoot()
    }
}
