import RapportLanguage

/// Nouns of playing and "as": "the role of Y", "X's character, Y", "X stars as Y", "with X as Y".
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
        let name = names.name(from: isOf || isApart ? next + 1 : next)
        let characters = name.map { names.people(of: [$0]) } ?? []
        if ["character", "counterpart", "alter"].contains(syntax.lemmas[noun]) {
            // "Like their characters, X and Y …" names nobody else.
            let start = phrase.tokens.lowerBound
            if start > sentence.lowerBound, ["like", "as"].contains(syntax.words[start - 1]) { return [] }
            if !characters.isEmpty { return pair(owners, characters, at: noun, 0.9) }
            // "Y is X's character".
            return pair(owners, names.subjects(before: phrase.tokens.lowerBound), at: noun, 0.8)
        }
        guard isOf, let name, !characters.isEmpty else { return last.map { sameRole(phrase, $0) } ?? [] }
        if !owners.isEmpty { return pair(owners, characters, at: noun, 0.9) }
        return pair(performers(around: noun, after: name.upperBound), characters, at: noun, 0.85)
    }

    /// "took over the part", "the role, which was originated by X": the one who was last said to be played.
    private func sameRole(_ phrase: RolePhrase, _ last: Sighting) -> [Sighting] {
        guard case .article(let determiner) = phrase.determiner,
            ["the", "that", "this"].contains(syntax.words[determiner]),
            syntax.sentenceOfToken[phrase.noun] - syntax.sentenceOfToken[last.token] <= Self.reachOfRole,
            let verb = syntax.head(of: phrase.noun)
        else { return [] }
        let isTaken =
            Self.taking.contains(syntax.lemmas[verb])
            || (phrase.noun + 1..<min(syntax.sentence(of: phrase.noun).upperBound, phrase.noun + 5)).contains {
                Self.taking.contains(syntax.lemmas[$0])
            }
        guard isTaken else { return [] }
        return pair(performers(around: phrase.noun, after: phrase.noun + 1), [last.character], at: phrase.noun, 0.7)
    }

    /// How many sentences later "the part" may still be the one that was spoken of.
    private static let reachOfRole = 2

    /// Verbs whose subject or agent comes to play a role.
    private static let taking: Set<String> = [
        "assume", "create", "fill", "get", "inherit", "land", "leave", "originate", "play", "take", "win",
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
            return found + referents.allPeople(at: syntax.objects(of: verb) + syntax.dependents(of: verb, .iobj))
        }
        if ["go", "belong", "fall"].contains(syntax.lemmas[verb]) { return found }
        return found + subjects(of: verb)
    }

    /// "X stars as Y", "X as Y", "X was cast as Y", "they cast X as Y", "X's turn as Y".
    func asCharacter(_ preposition: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: preposition)
        guard let named = names.name(from: preposition + 1),
            !Self.negators.contains(syntax.words[max(0, preposition - 1)])
        else { return [] }
        let name = relative(of: named) ?? named
        if preposition == sentence.lowerBound || ["\"", "“"].contains(syntax.words[preposition - 1]) {
            return fronted(preposition, name)
        }
        var before = preposition - 1
        // "X, as Y, and Z, as W, are"; "X, left, as Y"
        if syntax.words[before] == ",", let name = nameApart(before: before), !isClause(after: named) { before = name }
        if ["such", "well", "same", "far", "long", "soon", "much", "as", "just"].contains(syntax.words[before]) {
            return []
        }
        if syntax.words[before] == "known" {
            guard before > sentence.lowerBound + 1, syntax.words[before - 1] == "best" else { return [] }
            let end = syntax.words[before - 2] == "," ? before - 2 : before - 1
            return pair(
                names.people(of: names.row(upTo: end).suffix(1)),
                names.people(of: [name]),
                at: preposition,
                0.7
            )
        }
        // "as Ann says" compares, and "as Ann's mother" is somebody else.
        let isSubject = referents.name(at: before) != nil && syntax.lemmas[name.upperBound] == "be"
        let isTurn =
            syntax.tokens[before].universalTag == .noun && Self.turns.contains(syntax.lemmas[before])
            && syntax.tokens[min(name.upperBound, sentence.upperBound - 1)].pennTag != .pos
        if isClause(after: name), !isSubject, !isTurn { return [] }
        // "cast as Y and W"
        let row = names.row(from: name).filter { !isActor($0) }
        let characters = names.people(of: [name])
        if let last = referents.name(at: before) {
            return pair(performers(named: last, as: row), names.people(of: row), at: preposition, 0.9)
        }
        // "X, who as Y played her son": the subject before "who".
        if syntax.words[before] == "who" {
            return pair(names.subjects(before: preposition), characters, at: preposition, 0.8)
        }
        // Back over the verb of performing, its adverbs and what it is said to be in.
        var token = before
        var verb: Int?
        while token >= sentence.lowerBound, preposition - token < 14 {
            // "Ann Bell stars" reads like two nouns.
            if syntax.tokens[token].universalTag == .verb || ["star", "stars"].contains(syntax.words[token]) {
                verb = token
                break
            }
            if Self.turns.contains(syntax.lemmas[token]) {
                let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token)
                let owners = phrase.owner.map { referents.allPeople(at: $0) } ?? []
                if !owners.isEmpty { return pair(owners, characters, at: preposition, 0.9) }
            }
            // "not as Y but as W"
            let isChoice = syntax.words[token] == "but" && token + 1 == preposition
            if [";", "and", "but"].contains(syntax.words[token]), !isChoice { break }
            token -= 1
        }
        guard let verb else { return [] }
        let lemma = syntax.lemmas[verb]
        let isCasting = Self.casting.contains(lemma)
        if isCasting, !isPassive(verb) {
            let object = (verb + 1..<preposition).compactMap { referents.name(at: $0) }
                .last { syntax.words[$0.lowerBound - 1] != "as" }
            if let object { return pair(names.people(of: [object]), characters, at: preposition, 0.9) }
            return pair(referents.allPeople(at: syntax.objects(of: verb)), characters, at: preposition, 0.8)
        }
        guard isCasting || Self.performing.contains(lemma) else { return [] }
        var actors = referents.allPeople(at: syntax.subjects(of: verb))
        if actors.isEmpty { actors = names.subjects(before: verb) }
        if actors.count > 1, actors.count == row.count {
            return pair(actors, names.people(of: row), at: preposition, 0.9)
        }
        return pair(actors, characters, at: preposition, 0.9)
    }

    /// Whether a name has a role of its own after it: "X as Y and Z as W".
    private func isActor(_ name: Range<Int>) -> Bool {
        let end = syntax.sentence(of: name.lowerBound).upperBound
        let next = name.upperBound < end && syntax.words[name.upperBound] == "," ? name.upperBound + 1 : name.upperBound
        return next < end && syntax.words[next] == "as"
    }

    private static let negators: Set<String> = ["not", "never"]

    /// Whether a name is the subject of a clause or owns what follows.
    private func isClause(after name: Range<Int>) -> Bool {
        guard name.upperBound < syntax.sentence(of: name.lowerBound).upperBound else { return false }
        return [.vbz, .vbd, .vbp, .md, .pos].contains(syntax.tokens[name.upperBound].pennTag)
    }

    /// The last token of the name before a comma, or before a word between commas.
    private func nameApart(before comma: Int) -> Int? {
        let start = syntax.sentence(of: comma).lowerBound
        if comma > start, referents.name(at: comma - 1) != nil { return comma - 1 }
        guard comma - 3 >= start, syntax.words[comma - 2] == ",", referents.name(at: comma - 3) != nil else {
            return nil
        }
        return comma - 3
    }

    /// Who performs where a name stands before "as": those of its row, where the roles are as many; the subject of
    /// "stars opposite Z as"; both of "takes over from Z as" and "replaces Z as".
    private func performers(named last: Range<Int>, as roles: [Range<Int>]) -> [Int] {
        let actors = names.row(upTo: last.upperBound)
        let sentence = syntax.sentence(of: last.lowerBound)
        let before = last.lowerBound - 1
        if actors.count > 1, actors.count == roles.count { return names.people(of: actors) }
        let alone = names.people(of: [last])
        guard before > sentence.lowerBound else { return alone }
        let isBeside = ["opposite", "alongside", "beside"].contains(syntax.words[before])
        let isAfter = syntax.words[before] == "from" || Self.replacing.contains(syntax.lemmas[before])
        guard isBeside || isAfter,
            let verb = (max(sentence.lowerBound, before - 4)...before).last(where: {
                [.verb, .auxiliary].contains(syntax.tokens[$0].universalTag) || syntax.words[$0] == "stars"
            })
        else { return alone }
        let subjects = subjects(of: verb)
        return isBeside ? (subjects.isEmpty ? alone : subjects) : subjects + alone
    }

    private static let replacing: Set<String> = ["follow", "replace", "succeed"]

    /// "as Y's mother, the terrible Mrs Z": the one whom the noun of kin after a name names.
    private func relative(of name: Range<Int>) -> Range<Int>? {
        let end = syntax.sentence(of: name.lowerBound).upperBound
        guard name.upperBound + 1 < end, syntax.tokens[name.upperBound].pennTag == .pos,
            let other = names.name(from: name.upperBound + 1),
            (name.upperBound..<other.lowerBound).contains(where: { TieNouns.noun(syntax.lemmas[$0]) != nil })
        else { return nil }
        return other
    }

    /// "As Y, the schoolmistress of the title, X won her first prize": the first subject after the phrase's comma.
    private func fronted(_ preposition: Int, _ name: Range<Int>) -> [Sighting] {
        let sentence = syntax.sentence(of: preposition)
        guard name.upperBound < sentence.upperBound,
            syntax.words[name.upperBound] == "," || syntax.words[name.upperBound] == "in"
        else {
            let next = name.upperBound
            guard next < sentence.upperBound, syntax.tokens[next].universalTag == .pronoun else { return [] }
            return pair(referents.people(at: next), names.people(of: [name]), at: preposition, 0.7)
        }
        for comma in name.upperBound..<sentence.upperBound - 1 where syntax.words[comma] == "," {
            let next = comma + 1
            let isSubject =
                [.nsubj, .nsubjPass].contains(syntax.tokens[next].relation) || referents.name(at: next) != nil
            guard isSubject, syntax.tokens[next].pennTag != .wp else { continue }
            let end = referents.name(at: next)?.upperBound ?? next + 1
            guard end < sentence.upperBound, [.verb, .auxiliary, .adverb].contains(syntax.tokens[end].universalTag)
            else {
                continue
            }
            return pair(referents.people(at: next), names.people(of: [name]), at: preposition, 0.85)
        }
        return []
    }

    private func isPassive(_ verb: Int) -> Bool {
        syntax.isPassive(verb) || (syntax.tokens[verb].pennTag == .vbn && verb > 0 && syntax.lemmas[verb - 1] == "be")
            || (syntax.tokens[verb].pennTag == .vbn && verb > 0 && syntax.words[verb - 1] == ",")
    }

    private static let casting: Set<String> = [
        "cast", "recast", "have", "feature", "see", "hire", "introduce", "pick", "choose", "set", "tap", "announce",
        "confirm", "unveil", "replace", "remember", "include", "add",
    ]

    private static let performing: Set<String> = [
        "star", "co-star", "costar", "appear", "perform", "act", "return", "debut", "shine", "sing", "excel", "feature",
        "impress", "dazzle", "triumph", "join", "headline", "guest", "reprise", "cameo", "lead", "serve", "win", "work",
    ]

    private static let turns: Set<String> = [
        "appearance", "cameo", "debut", "performance", "portrayal", "role", "run", "stint", "take", "tenure", "time",
        "turn",
        "work", "hiss", "years",
    ]
}
