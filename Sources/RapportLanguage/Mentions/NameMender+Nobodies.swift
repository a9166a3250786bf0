import RapportText

/// What reads like a name and names nobody: offices, posts, peoples, labels, nouns with a capital.
extension NameMender {
    /// Whether a mention in a heading that capitalises every word is no name at all: "Its Baron", "Late Father".
    func isNobody(_ tokens: Range<Int>) -> Bool {
        guard context.isTitleCase[context.sentenceOfToken[tokens.lowerBound]], tokens.count > 1,
            !context.nouns[tokens.upperBound - 1].isDisjoint(with: [.person, .relative])
        else { return false }
        return tokens.dropLast().allSatisfy {
            context.names[$0].isDisjoint(with: .givenName) && PersonTitle(annotation.form(of: $0)) == nil
        }
    }

    /// Whether a mention is the first word of a sentence and describes the noun after it, as in "Young lady, come here".
    func isAdjective(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return isArticle && mention.tokens.count == 1 && next < annotation.tokens.count
            && Self.ages.contains(annotation.form(of: mention.head)) && annotation.tokens[next].universalTag == .noun
    }

    /// Whether a mention names no more than an office: "the Lord Mayor", "Archbishop", "Governor-General".
    func isTitle(_ mention: Mention) -> Bool {
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
    func isPost(_ mention: Mention, _ others: [Int: Int]) -> Bool {
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

    func isPost(_ token: Int) -> Bool {
        PersonTitle(annotation.form(of: token)).map { [.nobility, .office, .rank, .religion].contains($0.kind) }
            ?? false
    }

    /// Whether a word is an office in state or church, or the end of one: "Mayor", "Archbishop", the end of "Attorney-General".
    func isTitle(_ token: Int) -> Bool {
        guard let title = PersonTitle(annotation.form(of: token)) else { return false }
        if token > 0, isJoint(token - 1) { return true }
        return [.office, .religion].contains(title.kind)
            && context.names[token].isDisjoint(with: [.givenName, .surname])
    }

    /// Whether a mention stands for whoever asks or answers, as in "Q: Why?".
    func isLabel(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        return isArticle && mention.tokens.count == 1 && next < annotation.tokens.count
            && ["A", "Q"].contains(annotation.form(of: mention.head)) && annotation.form(of: next) == ":"
    }

    /// Whether a mention names no more than an office: "the Home Secretary".
    func isOffice(_ mention: Mention) -> Bool {
        isArticle && mention.tokens.count > 1 && context.nouns[mention.head].contains(.person)
            && mention.tokens.allSatisfy {
                context.titleCaseNames[$0].isDisjoint(with: [.givenName, .surname, .usuallyCapital])
            }
    }

    /// Whether a mention has no name in it, as "the mezzo-soprano" before one, or is a noun that nothing but the beginning of its
    /// sentence capitalises: "Coach, come home".
    func isCommon(_ mention: Mention) -> Bool {
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
    func isOneOfAPeople(_ mention: Mention) -> Bool {
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
}
