import RapportLanguage

/// Nouns of playing: "the role of Y", "X's character, Y", "his portrayal, by X", "the voice of Y".
extension PortrayalFinder {
    /// The portrayals that "role", "part", "character", "portrayal" state.
    ///
    /// - Parameter last: What was found before, of whose role the noun alone speaks.
    func role(_ noun: Int, after last: Sighting?) -> [Sighting] {
        guard syntax.tokens[noun].universalTag == .noun || syntax.words[noun] == "alter" else { return [] }
        let sentence = syntax.sentence(of: noun)
        var next = noun + 1
        if syntax.words[noun] == "alter", next < sentence.upperBound, syntax.words[next] == "ego" { next += 1 }
        let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: noun)
        let owners = phrase.owner.map { referents.allPeople(at: $0) } ?? []
        // "her character's husband, Y"
        guard next < sentence.upperBound, syntax.tokens[next].pennTag != .pos else { return [] }
        let isOf = ["of", "as"].contains(syntax.words[next])
        let isApart = [",", ":", "—", "–"].contains(syntax.words[next])
        // "his portrayal by X", "his portrayal, by X, as a cheat"
        let by = isApart ? next + 1 : next
        if syntax.lemmas[noun] == "portrayal", by < sentence.upperBound, syntax.words[by] == "by", !owners.isEmpty,
            let actor = names.name(from: by + 1)
        {
            return pair(names.people(of: [actor]), owners, at: noun, 0.9)
        }
        let first = names.name(from: isOf || isApart ? next + 1 : next)
        let name = first.flatMap(relative) ?? first
        let characters = name.map { names.people(of: [$0]) } ?? []
        if ["character", "counterpart", "alter"].contains(syntax.lemmas[noun]) {
            // "Like their characters, X and Y …" names nobody else.
            let start = phrase.tokens.lowerBound
            if start > sentence.lowerBound, ["like", "as"].contains(syntax.words[start - 1]) { return [] }
            if !characters.isEmpty { return pair(owners, characters, at: noun, 0.9) }
            // "Y is X's character".
            return pair(owners, names.subjects(before: phrase.tokens.lowerBound), at: noun, 0.8)
        }
        guard isOf, let name, !characters.isEmpty else {
            return gone(phrase) + (partBefore(noun, last).map { sameRole(phrase, $0) } ?? [])
        }
        if !owners.isEmpty { return pair(owners, characters, at: noun, 0.9) }
        return pair(performers(around: noun, after: name.upperBound), characters, at: noun, 0.85)
    }

    /// "Y, a role that …, went to X".
    private func gone(_ phrase: RolePhrase) -> [Sighting] {
        let sentence = syntax.sentence(of: phrase.noun)
        let end = min(sentence.upperBound, phrase.noun + 14)
        guard let part = namedBefore(phrase),
            let to = (phrase.noun + 1..<max(phrase.noun + 1, end)).first(where: {
                syntax.words[$0] == "to" && ["fall", "go", "pass"].contains(syntax.lemmas[$0 - 1])
            }), let actor = names.name(from: to + 1)
        else { return [] }
        return pair(names.people(of: [actor]), [part], at: phrase.noun, 0.85)
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

    /// "Y is in the hands of X", "Y is in X's hands".
    func handing(_ hands: Int) -> [Sighting] {
        let start = syntax.sentence(of: hands).lowerBound
        let isOf =
            syntax.words[hands - 1] == "the" && syntax.words[hands - 2] == "in" && syntax.words[hands + 1] == "of"
        guard syntax.words[hands] == "hands", isOf || syntax.tokens[hands - 1].pennTag == .pos,
            let actor = isOf ? names.name(from: hands + 2) : referents.name(at: hands - 2),
            let copula = (start..<hands).last(where: { syntax.lemmas[$0] == "be" })
        else { return [] }
        return pair(names.people(of: [actor]), names.subjects(before: copula), at: hands, 0.7)
    }

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
        // "X, the voice of Y", "X is the voice of Y"
        if syntax.lemmas[noun] == "voice" {
            let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: noun)
            if let one = namedBefore(phrase) { return [one] }
            let subjects = referents.allPeople(at: syntax.subjects(of: noun))
            if !subjects.isEmpty { return subjects }
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
