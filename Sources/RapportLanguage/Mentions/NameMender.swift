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

    /// Whether a mention is no more than the title of the name that follows.
    private func isTitleOfName(_ mention: Mention) -> Bool {
        let next = mention.tokens.upperBound
        guard mention.tokens.count == 1, next < annotation.tokens.count, isName(next) else { return false }
        let form = annotation.form(of: mention.head)
        return PersonTitle(form) != nil || PersonTitle(form.prefix(1) + form.dropFirst().lowercased()) != nil
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

    static let ages: Set<Substring> = ["Old", "Young", "Poor", "Late"]

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
    func isJoint(_ token: Int) -> Bool {
        token > 0 && token + 1 < annotation.tokens.count && annotation.form(of: token) == "-"
            && annotation.tokens[token - 1].span.end == annotation.tokens[token].span.start
            && annotation.tokens[token].span.end == annotation.tokens[token + 1].span.start
    }

    func isName(_ token: Int) -> Bool { annotation.tokens[token].universalTag == .properNoun }
}
