import RapportText

/// Mends names of people that were cut in two: at the hyphen of a double surname, or between title and name.
struct NameMender {
    let annotation: Annotation
    let context: NameContext
    /// Whether what somebody does, put before a whole name, is no part of the name: "showrunner Ann Bell" is Ann Bell.
    let isArticle: Bool

    /// The mentions, halves of names made whole, beginnings of names and titles that belong to the name after them left out,
    /// none twice.
    ///
    /// - Complexity: O(mentions).
    func mend(_ mentions: [Mention]) -> [Mention] {
        var seen: Set<Range<Int>> = []
        let mended = mentions.compactMap { mention -> Mention? in
            guard mention.form == .proper, mention.type == .person else { return mention }
            if isTitleOfName(mention) || isNobody(mention.tokens) { return nil }
            var mended = mention
            let tokens = withoutOccupation(wholeName(mention.tokens))
            if tokens != mention.tokens {
                mended.tokens = tokens
                mended.head = tokens.first { !tokens.contains(annotation.tokens[$0].head ?? -1) } ?? mention.head
            }
            return seen.insert(tokens).inserted ? mended : nil
        }
        var endOfStart: [Int: Int] = [:]
        for tokens in seen {
            endOfStart[tokens.lowerBound] = max(endOfStart[tokens.lowerBound] ?? 0, tokens.upperBound)
        }
        // "Mr. E." of "Mr. E. W. B. Hale"
        return mended.filter { mention in
            guard mention.form == .proper, mention.type == .person, let end = endOfStart[mention.tokens.lowerBound],
                mention.tokens.upperBound < end
            else { return true }
            return !isName(mention.tokens.upperBound)
        }
    }

    /// Whether a mention in a heading that capitalises every word is no name at all: "Its Baron", "Late Father".
    private func isNobody(_ tokens: Range<Int>) -> Bool {
        guard context.isTitleCase[context.sentenceOfToken[tokens.lowerBound]], tokens.count > 1,
            !context.nouns[tokens.upperBound - 1].isDisjoint(with: [.person, .relative])
        else { return false }
        return tokens.dropLast().allSatisfy {
            context.names[$0].isDisjoint(with: .givenName) && PersonTitle(annotation.form(of: $0)) == nil
        }
    }

    /// Whether a mention is no more than the title of the name that follows.
    private func isTitleOfName(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        guard mention.tokens.count == 1, next < annotation.tokens.count, isName(next) else { return false }
        let form = annotation.form(of: mention.head)
        return PersonTitle(form) != nil || PersonTitle(form.prefix(1) + form.dropFirst().lowercased()) != nil
    }

    private func withoutOccupation(_ tokens: Range<Int>) -> Range<Int> {
        let first = tokens.lowerBound
        guard isArticle, tokens.count > 2, isName(first + 1), !annotation.form(of: first).hasSuffix(".") else {
            return tokens
        }
        // "Newcomer Ann Bell" begins a sentence.
        let isNoun =
            context.nouns[first].contains(.person) && context.names[first].isDisjoint(with: [.givenName, .surname])
            && !context.names[first + 1].isDisjoint(with: .givenName)
        return isNoun || PersonTitle(annotation.form(of: first))?.kind == .profession ? tokens.dropFirst() : tokens
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
