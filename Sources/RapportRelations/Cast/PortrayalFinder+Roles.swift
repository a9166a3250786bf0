import RapportLanguage

/// Parts spoken of again: "Y …. X took over the part", "the role, which was originated by X".
extension PortrayalFinder {
    /// Who plays the part that was spoken of before, of which the noun alone speaks.
    func sameRole(_ noun: Int, after last: Sighting?) -> [Sighting] {
        guard syntax.tokens[noun].universalTag == .noun, let part = partBefore(noun, last) else { return [] }
        return sameRole(RolePhraseReader(syntax: syntax, referents: referents).phrase(around: noun), part)
    }

    /// Who is played in the part that was spoken of last, in a portrayal or by "Y, a role that …".
    private func partBefore(_ noun: Int, _ last: Sighting?) -> (character: Int, token: Int)? {
        let sentences = syntax.annotation.sentences
        let first = sentences[max(0, syntax.sentenceOfToken[noun] - Self.reachOfRole)].tokens.lowerBound
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        for token in (min(noun, max(first, last?.token ?? 0))..<noun).reversed() where isRole(token) {
            let phrase = phrases.phrase(around: token)
            if case .article = phrase.determiner, let part = namedBefore(phrase) { return (part, token) }
        }
        return last.map { ($0.character, $0.token) }
    }

    private func isRole(_ token: Int) -> Bool { ["part", "role"].contains(syntax.lemmas[token]) }

    /// The one named before a comma and the phrase: "Y, a role …".
    private func namedBefore(_ phrase: RolePhrase) -> Int? {
        let comma = phrase.tokens.lowerBound - 1
        guard comma > syntax.sentence(of: phrase.noun).lowerBound, syntax.words[comma] == "," else { return nil }
        return names.people(of: names.row(upTo: comma).suffix(1)).first
    }

    /// "took over the part", "the role, which was originated by X", "the part went to X": of the one who was last spoken of
    /// as played.
    private func sameRole(_ phrase: RolePhrase, _ last: (character: Int, token: Int)) -> [Sighting] {
        guard case .article(let determiner) = phrase.determiner,
            ["the", "that", "this"].contains(syntax.words[determiner]) || isApart(determiner),
            syntax.sentenceOfToken[phrase.noun] - syntax.sentenceOfToken[last.token] <= Self.reachOfRole,
            let verb = syntax.head(of: phrase.noun)
        else { return [] }
        let isTaken =
            Self.taking.contains(syntax.lemmas[verb]) || ["have", "hold"].contains(syntax.lemmas[verb])
            || (phrase.noun + 1..<min(syntax.sentence(of: phrase.noun).upperBound, phrase.noun + 5)).contains {
                Self.taking.contains(syntax.lemmas[$0])
            }
        guard isTaken else { return [] }
        return pair(performers(around: phrase.noun, after: phrase.noun + 1), [last.character], at: phrase.noun, 0.7)
    }

    /// Whether a phrase stands apart: "…, a role she took over from Ann Bell".
    private func isApart(_ determiner: Int) -> Bool {
        [",", "\"", "”", "’"].contains(syntax.words[determiner - 1])
    }

    /// How many sentences later "the part" may still be the one that was spoken of.
    private static let reachOfRole = 2

    /// Verbs whose subject or agent comes to play a role.
    private static let taking: Set<String> = [
        "assume", "create", "fall", "fill", "get", "go", "inherit", "land", "leave", "originate", "pass", "play",
        "take",
        "win",
    ]

    /// Verbs whose subject does not play the role they speak of.
    private static let missing: Set<String> = [
        "audition", "consider", "covet", "decline", "lose", "miss", "pass", "read", "refuse", "reject", "test", "turn",
        "vie", "want",
    ]

    /// Who takes, gets or leaves a role, by the verb that governs it.
    private func performers(around noun: Int, after end: Int) -> [Int] {
        let sentence = syntax.sentence(of: noun)
        // "the role of Y went to X", "… was originated by X", "… from Z".
        var found: [Int] = []
        for token in end..<min(sentence.upperBound, end + 12) {
            guard ["to", "by", "from"].contains(syntax.words[token]), let name = names.name(from: token + 1) else {
                continue
            }
            found += names.people(of: [name])
        }
        guard let governor = syntax.head(of: noun) else { return found }
        var verb = governor
        if !syntax.isPredicate(verb), let above = syntax.head(of: verb) { verb = above }
        if Self.missing.contains(syntax.lemmas[verb]), !syntax.isPassive(verb) { return found }
        let gives = ["cast", "choose", "replace", "see", "give", "offer", "want", "hire", "pick"]
        if gives.contains(syntax.lemmas[verb]), !syntax.isPassive(verb) {
            let objects = syntax.objects(of: verb) + syntax.dependents(of: verb, .iobj)
            // "X has given himself the part"
            let isOwn = objects.contains { ["herself", "himself", "themselves"].contains(syntax.words[$0]) }
            return found + (isOwn ? subjects(of: verb) : referents.allPeople(at: objects))
        }
        if ["go", "belong", "fall"].contains(syntax.lemmas[verb]) { return found }
        return found + subjects(of: verb)
    }
}
