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
        let others = isArticle ? endsOfOthers(mentions) : [:]
        let mended = mentions.flatMap(opponents).compactMap { mention -> Mention? in
            guard mention.form == .proper, mention.type == .person else { return mention }
            if isTitleOfName(mention) || isNobody(mention.tokens) || isAdjective(mention) || isLabel(mention) {
                return nil
            }
            var mended = mention
            if isOneOfAPeople(mention) || isOffice(mention) || isTitle(mention) || isPost(mention, others)
                || isCommon(mention)
            {
                mended.form = .common
                return mended
            }
            let whole = withoutDescription(withoutYear(wholeName(mention.tokens)))
            let tokens = withoutPlace(withoutOpening(whole, others))
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

    /// The names of a mention that sets one against another: Bell and Hale of "Bell v Hale".
    private func opponents(_ mention: Mention) -> [Mention] {
        guard isArticle, mention.form == .proper, mention.type == .person,
            let joint = mention.tokens.dropFirst().dropLast().first(where: {
                Self.against.contains(annotation.form(of: $0))
            })
        else { return [mention] }
        return [mention.tokens.lowerBound..<joint, joint + 1..<mention.tokens.upperBound].map { tokens in
            var one = mention
            one.tokens = tokens
            one.head = tokens.contains(mention.head) ? mention.head : tokens.upperBound - 1
            return one
        }
    }

    private static let against: Set<Substring> = ["v", "v.", "versus", "vs", "vs."]

    /// Whether a mention in a heading that capitalises every word is no name at all: "Its Baron", "Late Father".
    private func isNobody(_ tokens: Range<Int>) -> Bool {
        guard context.isTitleCase[context.sentenceOfToken[tokens.lowerBound]], tokens.count > 1,
            !context.nouns[tokens.upperBound - 1].isDisjoint(with: [.person, .relative])
        else { return false }
        return tokens.dropLast().allSatisfy {
            context.names[$0].isDisjoint(with: .givenName) && PersonTitle(annotation.form(of: $0)) == nil
        }
    }

    /// Whether a mention is the first word of a sentence and describes the noun after it, as in "Young lady, come here".
    private func isAdjective(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return isArticle && mention.tokens.count == 1 && next < annotation.tokens.count
            && Self.ages.contains(annotation.form(of: mention.head)) && annotation.tokens[next].universalTag == .noun
    }

    /// Whether a mention is no more than the title of the name that follows.
    private func isTitleOfName(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        guard mention.tokens.count == 1, next < annotation.tokens.count, isName(next) else { return false }
        let form = annotation.form(of: mention.head)
        return PersonTitle(form) != nil || PersonTitle(form.prefix(1) + form.dropFirst().lowercased()) != nil
    }

    /// A name without a year before it: "In 1993 Bell" begins a sentence.
    private func withoutYear(_ tokens: Range<Int>) -> Range<Int> {
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

    /// A whole name without where its bearer is from: "Ann Bell of Hale Foods"; those of high birth keep it ("Lord Bell of Wyke").
    private func withoutPlace(_ tokens: Range<Int>) -> Range<Int> {
        guard isArticle, let link = tokens.first(where: { annotation.form(of: $0) == "of" }),
            link > tokens.lowerBound + 1, link + 1 < tokens.upperBound,
            PersonTitle(annotation.form(of: tokens.lowerBound)) == nil,
            !context.names[tokens.lowerBound].isDisjoint(with: .givenName)
                || context.names[link + 1].contains(.territory),
            (tokens.lowerBound..<link).allSatisfy(isName)
        else { return tokens }
        return tokens.lowerBound..<link
    }

    /// A name without what describes its bearer before it.
    private func withoutDescription(_ tokens: Range<Int>) -> Range<Int> {
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
    private func endsOfOthers(_ mentions: [Mention]) -> [Int: Int] {
        var ends: [Int: Int] = [:]
        for mention in mentions
        where mention.form == .proper && [.facility, .geopolitical, .location, .organisation].contains(mention.type) {
            ends[mention.tokens.lowerBound] = max(ends[mention.tokens.lowerBound] ?? 0, mention.tokens.upperBound)
        }
        return ends
    }

    /// A name of two words or more without all that stands before it: "Hale Airport Director Ann Bell", "fellow Dane Ann Bell",
    /// "Attorney-General Ann Bell".
    private func withoutOpening(_ tokens: Range<Int>, _ others: [Int: Int]) -> Range<Int> {
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

    /// Whether a mention names no more than an office: "the Lord Mayor", "Archbishop", "Governor-General".
    private func isTitle(_ mention: Mention) -> Bool {
        let tokens =
            ["The", "the"].contains(annotation.form(of: mention.tokens.lowerBound)) && mention.tokens.count > 1
            ? mention.tokens.dropFirst() : mention.tokens
        // What is left of "Governor-General"
        if isArticle, annotation.form(of: mention.tokens.lowerBound) == "-" { return true }
        guard isArticle, let last = tokens.last, isTitle(last) else { return false }
        let isPart = last + 1 < annotation.tokens.count && isName(last + 1)
        return !isPart
            && tokens.dropLast().allSatisfy {
                PersonTitle(annotation.form(of: $0)) != nil || context.names[$0].contains(.people)
                    || annotation.form(of: $0) == "-" || context.nouns[$0].contains(.person)
            }
    }

    /// Whether a mention is a title that tells what somebody was: "was Mayor of Leeds", "the city's Mayor", "promoted to Major",
    /// "Ann Bell, Duchess of Wyke, …".
    private func isPost(_ mention: Mention, _ others: [Int: Int]) -> Bool {
        guard isArticle, let last = mention.tokens.last else { return false }
        let isOwned = last > 0 && [.pos, .prpPossessive].contains(annotation.tokens[last - 1].pennTag)
        if isOwned, isPost(last) { return true }
        let first = mention.tokens.lowerBound
        let token =
            ["Prime", "Vice"].contains(annotation.form(of: first)) && mention.tokens.count > 1 ? first + 1 : first
        guard token > 0, token + 1 < annotation.tokens.count, isPost(token) else { return false }
        let isAlone = token == last
        if annotation.form(of: token + 1) == "of" {
            let isNobility = PersonTitle(annotation.form(of: token))?.kind == .nobility
            let isApart = annotation.form(of: token - 1) == "," && token > 1 && isName(token - 2)
            return isAlone || (!isNobility || isApart) && withoutOpening(mention.tokens, others) == mention.tokens
        }
        return isAlone && ["a", "an", "as", "became", "to", "was"].contains(annotation.form(of: token - 1))
            && context.names[token].isDisjoint(with: .givenName)
    }

    private func isPost(_ token: Int) -> Bool {
        PersonTitle(annotation.form(of: token)).map { [.nobility, .office, .rank, .religion].contains($0.kind) }
            ?? false
    }

    /// Whether a word is an office in state or church, or the end of one: "Mayor", "Archbishop", the end of "Attorney-General".
    private func isTitle(_ token: Int) -> Bool {
        guard let title = PersonTitle(annotation.form(of: token)) else { return false }
        if token > 0, isJoint(token - 1) { return true }
        return [.office, .religion].contains(title.kind)
            && context.names[token].isDisjoint(with: [.givenName, .surname])
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

    /// Whether a mention stands for whoever asks or answers, as in "Q: Why?".
    private func isLabel(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return isArticle && mention.tokens.count == 1 && next < annotation.tokens.count
            && ["A", "Q"].contains(annotation.form(of: mention.head)) && annotation.form(of: next) == ":"
    }

    /// Whether a mention names no more than an office: "the Home Secretary".
    private func isOffice(_ mention: Mention) -> Bool {
        isArticle && mention.tokens.count > 1 && context.nouns[mention.head].contains(.person)
            && mention.tokens.allSatisfy {
                context.titleCaseNames[$0].isDisjoint(with: [.givenName, .surname, .usuallyCapital])
            }
    }

    /// Whether a mention has no name in it, as "the mezzo-soprano" before one, or is a noun that nothing but the beginning of its
    /// sentence capitalises: "Coach, come home".
    private func isCommon(_ mention: Mention) -> Bool {
        guard isArticle else { return false }
        if mention.tokens.count == 1, isOfSeveral(mention.head) { return true }
        // "the mezzo-soprano", "Australian paceman"
        let isNamed = mention.tokens.contains {
            context.isCapitalised[$0]
                && (!context.names[$0].contains(.people) || !context.names[$0].isDisjoint(with: .givenName))
        }
        if !isNamed, !context.isCapitalised[mention.head] { return true }
        // "Tom Hartas' goddaughter", whose tag may be a name's
        if !context.isCapitalised[mention.head],
            !context.nouns[mention.head].isDisjoint(with: [.person, .relative])
        {
            return true
        }
        return mention.tokens.count == 1 && context.nouns[mention.head].contains(.person)
            && context.names[mention.head].isDisjoint(with: .givenName) && !context.isAlsoCapitalised[mention.head]
            && annotation.sentences[context.sentenceOfToken[mention.head]].tokens.prefix(2).contains(mention.head)
    }

    /// Whether a word speaks of several, "Theatregoers", or of one of them, "another Australian".
    private func isOfSeveral(_ token: Int) -> Bool {
        guard context.names[token].isDisjoint(with: [.givenName, .surname]) else { return false }
        let form = annotation.form(of: token)
        if ["goers", "ians", "ists", "ites", "men"].contains(where: form.hasSuffix) { return true }
        return context.names[token].contains(.people) && token > 0
            && ["another", "each", "every", "fellow", "no"].contains(annotation.form(of: token - 1))
    }

    /// Whether a mention tells nothing but of which people somebody is: "the 41-year-old Briton".
    private func isOneOfAPeople(_ mention: Mention) -> Bool {
        isArticle && mention.head > mention.tokens.lowerBound && context.names[mention.head].contains(.people)
            && (context.names[mention.head].isDisjoint(with: .givenName) || isJoint(mention.tokens.lowerBound + 2))
            && ["the", "a", "an", "another", "each", "every"]
                .contains(annotation.form(of: mention.tokens.lowerBound).lowercased())
            && (mention.tokens.lowerBound + 1..<mention.head).allSatisfy {
                !context.isCapitalised[$0] || Self.quarters.contains(annotation.form(of: $0))
                    || context.names[$0].contains(.people)
            }
    }

    /// What may stand before a people: "the young South Australian".
    private static let quarters: Set<Substring> = ["Central", "East", "New", "North", "South", "West"]

    private static let ages: Set<Substring> = ["Old", "Young", "Poor", "Late"]

    private static let weekdays: Set<Substring> = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    /// The tokens with what a hyphen joins to them: "Ann Hale" of "Ann Hale-Reed" becomes the whole.
    private func wholeName(_ tokens: Range<Int>) -> Range<Int> {
        var tokens = tokens
        while tokens.upperBound + 1 < annotation.tokens.count {
            if isJoint(tokens.upperBound), isName(tokens.upperBound + 1) {
                tokens = tokens.lowerBound..<(tokens.upperBound + 2)
            } else if isArticle, goesOn(tokens) {
                tokens = tokens.lowerBound..<(tokens.upperBound + 1)
            } else {
                break
            }
        }
        while tokens.lowerBound > 1, isJoint(tokens.lowerBound - 1), isName(tokens.lowerBound - 2) {
            var start = tokens.lowerBound - 2
            while start > 0, isName(start - 1), annotation.tokens[start].relation == .flat { start -= 1 }
            tokens = start..<tokens.upperBound
        }
        return tokens
    }

    /// Whether the tree makes the word after a name part of it, or of the same phrase right beside it.
    private func goesOn(_ name: Range<Int>) -> Bool {
        let next = annotation.tokens[name.upperBound]
        guard isName(name.upperBound), let head = next.head else { return false }
        return next.relation == .flat && name.contains(head)
            || next.relation == .appos && head == annotation.tokens[name.upperBound - 1].head
    }

    /// Whether a token is a hyphen with no white space on either side.
    private func isJoint(_ token: Int) -> Bool {
        token > 0 && token + 1 < annotation.tokens.count && annotation.form(of: token) == "-"
            && annotation.tokens[token - 1].span.end == annotation.tokens[token].span.start
            && annotation.tokens[token].span.end == annotation.tokens[token + 1].span.start
    }

    private func isName(_ token: Int) -> Bool { annotation.tokens[token].universalTag == .properNoun }
}
