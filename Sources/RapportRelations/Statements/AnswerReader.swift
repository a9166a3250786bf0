import RapportLanguage

/// Reads how what a text asks is answered, as in "Were they ever a couple? “No,” she said".
struct AnswerReader {
    let syntax: Syntax

    /// An answer of yes or no.
    struct Answer {
        let isYes: Bool
        /// The first word of the answer.
        let token: Int
    }

    /// The answer to the question that a word stands in, if it is answered at once.
    ///
    /// - Complexity: O(sentence length).
    func answer(to token: Int) -> Answer? {
        let sentence = syntax.sentence(of: token)
        let isDirect = sentence.suffix(3).contains { syntax.words[$0] == "?" }
        guard let first = isDirect ? firstWord(from: sentence.upperBound) : firstQuoted(after: token) else {
            return nil
        }
        let words = (first..<first + 5).map { syntax.words[$0] }.drop { Self.fillers.contains($0) }
        guard let word = words.first else { return nil }
        let isPlain = Self.no.contains(word) || words.starts(with: ["of", "course", "not"])
        // "They are not.", "We weren't."
        let isClause =
            syntax.tokens[first].pennTag == .prp && words.contains { ["n't", "not"].contains($0) }
            && words.contains { [".", ","].contains($0) }
        if isPlain || isClause { return Answer(isYes: false, token: first) }
        return Self.yes.contains(word) ? Answer(isYes: true, token: first) : nil
    }

    /// The first word of a sentence, behind quotation marks and the name of whoever speaks, as in "Bell: No".
    private func firstWord(from start: Int) -> Int? {
        var token = start
        if let colon = (start..<start + 5).first(where: { syntax.words[$0] == ":" }) { token = colon + 1 }
        while syntax.tokens[token].universalTag == .punctuation { token += 1 }
        return token < syntax.tokens.count ? token : nil
    }

    /// The first word that is quoted after a token in its sentence or the next.
    private func firstQuoted(after token: Int) -> Int? {
        let mark = (token + 1..<token + 30).first { ["\"", "“", "‘"].contains(syntax.words[$0]) }
        guard let mark, syntax.sentenceOfToken[mark] <= syntax.sentenceOfToken[token] + 1 else { return nil }
        return mark + 1 < syntax.tokens.count ? mark + 1 : nil
    }

    private static let fillers: Set<String> = [",", "absolutely", "certainly", "definitely", "god", "oh", "well"]

    private static let no: Set<String> = ["nah", "never", "no", "nope", "not"]

    private static let yes: Set<String> = ["yeah", "yep", "yes"]
}
