import RapportLanguage
import RapportText

/// Finds the sentences that tell of kindness or unkindness between two people.
///
/// A sentence counts for two people where it speaks of these two alone, and where one says it to the other with "you",
/// "dear" or the like. Whether its words are warm or cold is ``Warmth``; words that "not" or the like precedes do not
/// count. Who is kind to whom, irony, and what the words of a whole paragraph add up to are not read.
struct ToneReader {
    let index: BookIndex
    let presence: Presence
    let lines: [Line]

    /// A sentence's tone between two places of the cast, from -1 to 1.
    struct Tone {
        let a: Int
        let b: Int
        let value: Double
        let sentence: Int
    }

    /// The tones, in order of the text, each sentence once for a pair.
    ///
    /// - Complexity: O(tokens).
    func tones() -> [Tone] {
        let addressed = addressedSentences()
        return index.annotation.sentences.indices.flatMap { sentence -> [Tone] in
            guard let value = value(of: index.annotation.sentences[sentence].tokens) else { return [] }
            var pairs: [(Int, Int)] = []
            let members = presence.sentences[sentence]
            if members.count == 2 { pairs.append((members[0], members[1])) }
            if let pair = addressed[sentence], !pairs.contains(where: { $0 == pair }) { pairs.append(pair) }
            return pairs.map { Tone(a: $0.0, b: $0.1, value: value, sentence: sentence) }
        }
    }

    /// The sentences of lines to one person that turn to that person, with the two.
    private func addressedSentences() -> [Int: (Int, Int)] {
        var addressed: [Int: (Int, Int)] = [:]
        for line in lines {
            guard let speaker = line.speaker, line.addressees.count == 1, let other = line.addressees.first,
                speaker != other
            else { continue }
            for span in line.spans {
                for token in index.tokens(in: span)
                where Self.turningWords.contains(index.annotation.tokens[token].lemma.lowercased()) {
                    addressed[index.sentence(ofToken: token)] = (min(speaker, other), max(speaker, other))
                }
            }
        }
        return addressed
    }

    /// The mean of the warm and cold words of a sentence that nothing negates; nil without any.
    private func value(of tokens: Range<Int>) -> Double? {
        var sum = 0.0
        var count = 0
        for token in tokens {
            guard let value = Warmth.of(index.annotation.tokens[token].lemma.lowercased()) else { continue }
            let before = max(tokens.lowerBound, token - 3)..<token
            if before.contains(where: { Self.negations.contains(index.annotation.tokens[$0].lemma.lowercased()) }) {
                continue
            }
            sum += value
            count += 1
        }
        return count == 0 ? nil : sum / Double(count)
    }

    private static let turningWords: Set<String> = ["you", "your", "thee", "thou", "thy", "dear", "dearest", "darling"]
    private static let negations: Set<String> = ["not", "n't", "no", "never", "nor", "without", "hardly", "cease"]
}
