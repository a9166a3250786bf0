internal import RapportText

/// Finds by what names an utterance calls somebody, as in "Tom, come here" or "Yes, sir".
struct Vocatives {
    let words: WordView
    let mentions: MentionIndex

    /// The mentions that are called, among those of these tokens.
    func find(in tokens: Range<Int>) -> [Int] {
        mentions.mentions(beginningIn: tokens).filter { index in
            let mention = mentions[index]
            guard mention.type == .person, mention.form != .pronoun, mention.tokens.upperBound <= tokens.upperBound
            else { return false }
            if mention.form == .common {
                let first = words.lower(mention.tokens.lowerBound)
                guard !CueWord.determiners.contains(first) || first == "my" else { return false }
            }
            return standsAlone(mention.tokens, in: tokens)
        }
    }

    private func standsAlone(_ mention: Range<Int>, in tokens: Range<Int>) -> Bool {
        let before = mention.lowerBound - 1
        let opens =
            before < tokens.lowerBound || words.isQuotationMark(before) || words.isSign(before, ",")
            || Self.calls.contains(words.lower(before)) || words.endsSentence(before)
        var after = mention.upperBound
        while after < tokens.upperBound, words.isQuotationMark(after) { after += 1 }
        let closes = after >= tokens.upperBound || !words.isWord(after)
        // Words that are an utterance by themselves ("Tom.") may name as well as call.
        return opens && closes
    }

    private static let calls: Set<String> = ["ah", "dear", "hey", "o", "oh", "well", "yes", "no"]
}
