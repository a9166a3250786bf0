import RapportLanguage

/// Nouns of playing and "as": "the role of Y", "X's character, Y", "X stars as Y", "with X as Y".
extension PortrayalFinder {
    /// The portrayals that "role", "part", "character", "portrayal" state.
    func role(_ noun: Int) -> [Sighting] {
        guard syntax.tokens[noun].universalTag == .noun || syntax.words[noun] == "alter" else { return [] }
        let sentence = syntax.sentence(of: noun)
        var next = noun + 1
        if syntax.words[noun] == "alter", next < sentence.upperBound, syntax.words[next] == "ego" { next += 1 }
        let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: noun)
        let owners = phrase.owner.map { referents.allPeople(at: $0) } ?? []
        guard next < sentence.upperBound else { return [] }
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
        guard isOf, let name, !characters.isEmpty else { return [] }
        if !owners.isEmpty { return pair(owners, characters, at: noun, 0.9) }
        return pair(performers(around: noun, after: name.upperBound), characters, at: noun, 0.85)
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
        guard let governor = syntax.head(of: noun) else { return found }
        var verb = governor
        if !syntax.isPredicate(verb), let above = syntax.head(of: verb) { verb = above }
        let gives = ["cast", "choose", "replace", "see", "give", "offer", "want", "hire", "pick"]
        if gives.contains(syntax.lemmas[verb]), !syntax.isPassive(verb) {
            return found + referents.allPeople(at: syntax.objects(of: verb) + syntax.dependents(of: verb, .iobj))
        }
        if ["go", "belong", "fall"].contains(syntax.lemmas[verb]) { return found }
        return found + referents.allPeople(at: syntax.subjects(of: verb))
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
        let before = preposition - 1
        if ["such", "well", "same", "known", "far", "long", "soon", "much", "as", "just"].contains(syntax.words[before])
        {
            return []
        }
        // "as Ann says" compares, and "as Ann's mother" is somebody else.
        if name.upperBound < sentence.upperBound {
            let next = syntax.tokens[name.upperBound]
            if [.vbz, .vbd, .vbp, .md, .pos].contains(next.pennTag) { return [] }
        }
        // "cast as Y and W"
        let row = names.row(from: name)
        let characters = names.people(of: [name])
        if let last = referents.name(at: before) {
            return pair(names.people(of: [last]), characters, at: preposition, 0.9)
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
            if syntax.tokens[token].universalTag == .verb || syntax.words[token] == "stars" {
                verb = token
                break
            }
            if Self.turns.contains(syntax.lemmas[token]) {
                let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token)
                let owners = phrase.owner.map { referents.allPeople(at: $0) } ?? []
                if !owners.isEmpty { return pair(owners, characters, at: preposition, 0.9) }
            }
            if [";", "and", "but"].contains(syntax.words[token]) { break }
            token -= 1
        }
        guard let verb else { return [] }
        let lemma = syntax.lemmas[verb]
        let isCasting = Self.casting.contains(lemma)
        if isCasting, !isPassive(verb) {
            let object = (verb + 1..<preposition).compactMap { referents.name(at: $0) }.last
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

    private static let negators: Set<String> = ["not", "never"]

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
