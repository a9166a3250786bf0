import RapportText

/// What stands before a name and is no part of it: what somebody is, where from, or the day.
extension NameMender {
    /// A name without a year before it: "In 1993 Bell" begins a sentence.
    func withoutYear(_ tokens: Range<Int>) -> Range<Int> {
        let first = tokens.lowerBound
        guard isArticle, tokens.count > 2, annotation.tokens[first].universalTag == .adposition, isYear(first + 1)
        else {
            return tokens
        }
        return tokens.dropFirst(2)
    }

    private func isYear(_ token: Int) -> Bool {
        let figures = annotation.form(of: token).utf8
        return figures.count == 4 && figures.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// A name without what describes its bearer before it.
    func withoutDescription(_ tokens: Range<Int>) -> Range<Int> {
        guard isArticle else { return tokens }
        // "Shaped Dani" of a headline
        let first = tokens.lowerBound
        if tokens.count > 1, context.isTitleCase[context.sentenceOfToken[first]], !context.isAlsoCapitalised[first],
            context.isAlsoCapitalised[first + 1], context.names[first].isDisjoint(with: [.givenName, .surname])
        {
            return withoutDescription(tokens.dropFirst())
        }
        let words = ["the", "a", "an"].contains(annotation.form(of: tokens.lowerBound)) ? tokens.dropFirst() : tokens
        guard words.count > 2, isName(words.lowerBound + 1), describes(words.lowerBound) else { return tokens }
        return words.dropFirst()
    }

    /// Where the names end that are nobody's, by where they begin.
    func endsOfOthers(_ mentions: [Mention]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        for mention in mentions
        where mention.form == .proper && [.facility, .geopolitical, .location, .organisation].contains(mention.type) {
            ends[mention.tokens.lowerBound] = max(ends[mention.tokens.lowerBound] ?? 0, mention.tokens.upperBound)
        }
        return ends
    }

    /// A name of two words or more without all that stands before it: "Hale Airport Director Ann Bell", "fellow Dane Ann Bell",
    /// "Attorney-General Ann Bell".
    func withoutOpening(_ tokens: Range<Int>, _ others: [Int: Int]) -> Range<Int> {
        guard isArticle, tokens.count > 2 else { return tokens }
        let last = tokens.upperBound - 2
        var start = tokens.lowerBound
        let isGivenName = !context.names[start].isDisjoint(with: .givenName)
        if let end = others[start], end <= last, end > start + 1 || !isGivenName { start = end }
        for token in tokens where token <= last {
            let isClosed = [.auxiliary, .pronoun, .punctuation, .verb].contains(annotation.tokens[token].universalTag)
            if isClosed, token > tokens.lowerBound, !isJoint(token) { break }
            guard context.isCapitalised[token], isName(token + 1) else { continue }
            let title = PersonTitle(annotation.form(of: token))?.kind
            if title == .honorific || title == .rank {
                let isJoined = token > start && isJoint(token - 1) && token < last
                // "Lt. General Ann Bell"
                let isSecond = token > start && PersonTitle(annotation.form(of: token - 1)) != nil
                if !isSecond { start = isJoined ? token + 1 : token }
            } else if token < last, title == nil || title == .office || title == .profession, describes(token) {
                start = max(start, token + 1)
            } else if !context.names[token].isDisjoint(with: .givenName) {
                break
            }
        }
        // "Secretary of State Ann Bell"
        if annotation.form(of: start) == "of", start + 1 < last { start += 2 }
        let isWhole = start > tokens.lowerBound && (start..<tokens.upperBound).allSatisfy { context.isCapitalised[$0] }
        return isWhole ? start..<tokens.upperBound : tokens
    }

    /// Whether the first word of a name of three words or more is no part of it: "Newcomer Ann Bell" begins a sentence, "the
    /// Dane Luc Moreau" and "on Thursday Dame Judith Bell" stand within one.
    private func describes(_ first: Int) -> Bool {
        let form = annotation.form(of: first)
        guard !form.hasSuffix(".") else { return false }
        // "the volcanologist Ann Bell", but "van der Hagen"
        if !context.isCapitalised[first], form.utf8.count > 5 { return true }
        let isGivenName = !context.names[first].isDisjoint(with: .givenName)
        if !context.names[first + 1].isDisjoint(with: .givenName) {
            if Self.ages.contains(form) { return true }
            if !isGivenName, !context.names[first].contains(.surname),
                !context.nouns[first].isDisjoint(with: [.facility, .organisation, .person])
                    || context.names[first].contains(.territory)
            {
                return true
            }
        }
        if context.names[first].contains(.people), !isGivenName || isAfter(first, [.determiner]) { return true }
        if Self.weekdays.contains(form), isAfter(first, [.adposition, .adjective]) { return true }
        return PersonTitle(form)?.kind == .profession
    }

    private func isAfter(_ token: Int, _ tags: [UniversalTag]) -> Bool {
        token > 0 && tags.contains(annotation.tokens[token - 1].universalTag)
    }

    private static let weekdays: Set<Substring> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
