/// Names written in forms that a labeller of single words misses.
struct NameForms {
    let annotation: Annotation
    let context: NameContext

    /// Names with those of places that are called after their owners: "dinner at Kenneally's", "Geno's has closed".
    ///
    /// The possessive of no owner: nothing follows that could be owned, and the document knows nobody of that name.
    ///
    /// - Complexity: O(names).
    func addingEstablishments(to names: [NameSpan]) -> [NameSpan] {
        var people: Set<FeatureHash> = []
        for name in names where !isPossessive(name.tokens.upperBound) {
            for token in name.tokens { people.insert(context.words[token].lower) }
        }
        let owners = names.filter { name in
            isPossessive(name.tokens.upperBound)
                && name.tokens.allSatisfy { !people.contains(context.words[$0].lower) }
        }
        let establishments = Set(
            owners.lazy.filter { !isBeforeOwned($0.tokens.upperBound + 1, in: $0) && !isOwner($0) }.map(words)
        )
        guard !establishments.isEmpty else { return names }
        return names.map { name in
            guard isPossessive(name.tokens.upperBound), establishments.contains(words(name)) else { return name }
            return NameSpan(tokens: name.tokens.lowerBound..<name.tokens.upperBound + 1, kind: .place)
        }
    }

    private func words(_ name: NameSpan) -> [FeatureHash] { name.tokens.map { context.words[$0].lower } }

    private func isPossessive(_ token: Int) -> Bool {
        token < annotation.tokens.count && annotation.tokens[token].pennTag == .pos
    }

    /// Whether something stands after a possessive that could be owned.
    private func isBeforeOwned(_ token: Int, in name: NameSpan) -> Bool {
        let sentence = annotation.sentences[context.sentenceOfToken[name.tokens.lowerBound]].tokens
        guard sentence.contains(token) else { return false }
        if context.isCapitalised[token] || isQuotationMark(token) { return true }
        return switch annotation.tokens[token].universalTag {
        case .punctuation, .adposition, .auxiliary, .coordinator, .subordinator, .pronoun, .determiner: false
        case .verb: annotation.tokens[token].pennTag == .vbn || annotation.tokens[token].pennTag == .vbg
        default: true
        }
    }

    /// Whether the words before say that it is somebody's: "a friend of Bell's", "the idea was Bell's".
    private func isOwner(_ name: NameSpan) -> Bool {
        let before = name.tokens.lowerBound - 1
        guard before >= 0 else { return false }
        return ["of", "than", "like", "unlike", "as"].contains(annotation.tokens[before].lemma)
            || annotation.tokens[before].universalTag == .auxiliary
    }

    /// Names with those made whole that put the surname first, between quotation marks: "Townsend, George".
    ///
    /// - Complexity: O(names).
    func joiningInverted(_ names: [NameSpan]) -> [NameSpan] {
        var joined: [NameSpan] = []
        for name in names {
            guard let last = joined.last, last.kind == .person, name.kind == .person, last.tokens.count == 1,
                name.tokens.lowerBound == last.tokens.upperBound + 1, isQuotationMark(last.tokens.lowerBound - 1),
                isQuotationMark(name.tokens.upperBound), annotation.form(of: last.tokens.upperBound) == ","
            else {
                joined.append(name)
                continue
            }
            joined[joined.count - 1].tokens = last.tokens.lowerBound..<name.tokens.upperBound
        }
        return joined
    }

    /// Names cut where a word follows itself, as at the end of letters: "Best regards, Sara Sara Shackleton".
    func partingRepeated(_ name: NameSpan) -> [NameSpan] {
        guard let cut = name.tokens.dropFirst().first(where: { context.words[$0].form == context.words[$0 - 1].form })
        else { return [name] }
        return [name.tokens.lowerBound..<cut, cut..<name.tokens.upperBound].map {
            NameSpan(tokens: $0, kind: name.kind)
        }
    }

    /// Names with those of well-known places and given names that are written small, as in chats: "i live in delhi".
    ///
    /// - Complexity: O(tokens).
    func addingSmall(to names: [NameSpan]) -> [NameSpan] {
        var taken = [Bool](repeating: false, count: annotation.tokens.count)
        for name in names { for token in name.tokens { taken[token] = true } }
        let small = annotation.tokens.indices.compactMap { token -> NameSpan? in
            guard !taken[token], isSmallName(token), let kind = kindOfSmall(token) else { return nil }
            let opens =
                token > 0 && !taken[token - 1] && isSmallName(token - 1)
                && context.titleCaseNames[token - 1].contains(.opensLonger)
            return NameSpan(tokens: (opens ? token - 1 : token)..<token + 1, kind: kind)
        }
        return (names + small).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Whether a token is written small, but is no common noun and usually has a capital.
    private func isSmallName(_ token: Int) -> Bool {
        [.properNoun, .noun].contains(annotation.tokens[token].universalTag) && !context.isCapitalised[token]
            && context.nouns[token].isEmpty && context.titleCaseNames[token].contains(.usuallyCapital)
    }

    private func kindOfSmall(_ token: Int) -> NameSpan.Kind? {
        let classes = context.titleCaseNames[token]
        if classes.contains(.territory) { return .place }
        return classes.isDisjoint(with: .givenName) ? nil : .person
    }

    private func isQuotationMark(_ token: Int) -> Bool {
        annotation.tokens.indices.contains(token) && ["\"", "“", "”", "''", "``"].contains(annotation.form(of: token))
    }
}
