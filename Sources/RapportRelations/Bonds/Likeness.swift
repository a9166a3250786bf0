import RapportLanguage

/// The words that liken one thing to another.
enum Likeness {
    /// Whether a stretch of tokens likens something.
    static func isSpoken(of syntax: Syntax, in tokens: Range<Int>) -> Bool {
        for token in tokens {
            if words.contains(syntax.lemmas[token]) || words.contains(syntax.words[token]) { return true }
            let next = token + 1 < tokens.upperBound ? syntax.words[token + 1] : ""
            switch (syntax.words[token], next) {
            case ("just", "like"), ("much", "like"), ("exactly", "like"), ("not", "unlike"), ("just", "as"),
                ("much", "as"), ("exactly", "as"), ("exactly", "the"), ("same", "way"), ("the", "way"), ("so", "too"),
                ("carried", "over"), ("spilled", "over"), ("spilled", "into"), ("crept", "into"), ("bled", "into"),
                ("creeping", "into"), ("bleeds", "into"), ("lifted", "straight"), ("close", "to"), ("off", "screen"),
                ("from", "life"):
                return true
            // "did not have to imagine it"
            case ("to", _)
            where acting.contains(next) && ["had", "have", "need", "needed"].contains(syntax.words[token - 1]):
                if (max(tokens.lowerBound, token - 4)..<token).contains(where: {
                    ["didn't", "n't", "never", "not"].contains(syntax.words[$0])
                }) {
                    return true
                }
            case ("like", _) where token == tokens.lowerBound || syntax.words[token - 1] == ",": return true
            case ("as", _) where token + 2 < tokens.upperBound && syntax.words[token + 2] == "as": return true
            default: continue
            }
        }
        return false
    }

    private static let acting: Set<String> = ["act", "fake", "imagine", "invent", "pretend"]

    private static let words: Set<String> = [
        "blur", "counterpart", "echo", "extend", "imitate", "imitation", "influence", "inform", "inspire", "invigorate",
        "mimic", "mirror", "parallel", "reflect", "reflection", "resemble", "resemblance", "similar", "similarly",
        "likewise", "akin",
    ]
}
