import RapportText

/// Mends names of people that were cut in two: at the hyphen of a double surname, or between title and name.
struct NameMender {
    let annotation: Annotation

    /// The mentions, halves of names made whole, titles that belong to the name after them left out, none twice.
    ///
    /// - Complexity: O(mentions).
    func mend(_ mentions: [Mention]) -> [Mention] {
        var seen: Set<Range<Int>> = []
        return mentions.compactMap { mention in
            guard mention.form == .proper, mention.type == .person else { return mention }
            if isTitleOfName(mention) { return nil }
            var mended = mention
            let tokens = wholeName(mention.tokens)
            if tokens != mention.tokens {
                mended.tokens = tokens
                mended.head = tokens.first { !tokens.contains(annotation.tokens[$0].head ?? -1) } ?? mention.head
            }
            return seen.insert(tokens).inserted ? mended : nil
        }
    }

    /// Whether a mention is no more than the title of the name that follows.
    private func isTitleOfName(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return mention.tokens.count == 1 && next < annotation.tokens.count && isName(next)
            && PersonTitles.table[annotation.form(of: mention.head).filter { $0 != "." }] != nil
    }

    /// The tokens with what a hyphen joins to them: "Ann Hale" of "Ann Hale-Reed" becomes the whole.
    private func wholeName(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while tokens.upperBound + 1 < annotation.tokens.count, isJoint(tokens.upperBound), isName(tokens.upperBound + 1)
        {
            tokens = tokens.lowerBound..<(tokens.upperBound + 2)
        }
        while tokens.lowerBound > 1, isJoint(tokens.lowerBound - 1), isName(tokens.lowerBound - 2) {
            var start = tokens.lowerBound - 2
            while start > 0, isName(start - 1), annotation.tokens[start].relation == .flat { start -= 1 }
            tokens = start..<tokens.upperBound
        }
        return tokens
    }

    /// Whether a token is a hyphen with no white space on either side.
    private func isJoint(_ token: Int) -> Bool {
        token > 0 && token + 1 < annotation.tokens.count && annotation.form(of: token) == "-"
            && annotation.tokens[token - 1].span.end == annotation.tokens[token].span.start
            && annotation.tokens[token].span.end == annotation.tokens[token + 1].span.start
    }

    private func isName(_ token: Int) -> Bool { annotation.tokens[token].universalTag == .properNoun }
}
