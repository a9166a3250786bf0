import RapportLanguage

/// "As": "X stars as Y", "with X as Y", "As Y, X is superb".
extension PortrayalFinder {
    /// "X stars as Y", "X as Y", "X was cast as Y", "they cast X as Y", "X's turn as Y".
    func asCharacter(_ preposition: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: preposition)
        guard let named = names.name(from: preposition + 1) ?? called(preposition + 1),
            !Self.negators.contains(syntax.words[max(0, preposition - 1)])
        else { return [] }
        let name = relative(of: named) ?? named
        if preposition == sentence.lowerBound || ["\"", "“"].contains(syntax.words[preposition - 1]) {
            return fronted(preposition, name)
        }
        var before = preposition - 1
        // "X, as Y, and Z, as W, are"; "X, left, as Y"; "X (left) as Y"
        if [",", ")"].contains(syntax.words[before]), let actor = nameApart(before: before), !isClause(after: name) {
            before = actor
        }
        // "with X back as Y"
        if ["again", "back"].contains(syntax.words[before]), before > sentence.lowerBound,
            referents.name(at: before - 1) != nil
        {
            before -= 1
        }
        if isComparison(before, from: sentence.lowerBound) || isHeadline(after: name) { return [] }
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
        if [name, joined(to: name)].contains(where: isClause), !isSubject, !isTurn { return [] }
        // "cast as Y and W"
        let row = names.row(from: name).filter { !isActor($0) }
        let characters = names.people(of: [name])
        if let last = referents.name(at: before) {
            return syntax.isDeemed(at: last.lowerBound)
                ? [] : pair(performers(named: last, as: row), names.people(of: row), at: preposition, 0.9)
        }
        // "X, who as Y played her son": the subject before "who".
        if syntax.words[before] == "who" {
            return pair(names.subjects(before: preposition), characters, at: preposition, 0.8)
        }
        // Back over the verb of performing, its adverbs and what it is said to be in.
        var token = before
        var verb: Int?
        var hasTurn = false
        while token >= sentence.lowerBound, preposition - token < 14 {
            // "Ann Bell stars" reads like two nouns.
            if syntax.tokens[token].universalTag == .verb || ["star", "stars"].contains(syntax.words[token])
                || syntax.lemmas[token] == "be"
            {
                verb = token
                break
            }
            if Self.turns.contains(syntax.lemmas[token]) {
                let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token)
                let owners = phrase.owner.map { referents.allPeople(at: $0) } ?? []
                if !owners.isEmpty { return pair(owners, characters, at: preposition, 0.9) }
                hasTurn = true
            }
            // "X, magnificent as Y, …"
            if syntax.words[token] == ",", token > sentence.lowerBound, referents.name(at: token - 1) != nil,
                [.adjective, .verb].contains(syntax.tokens[token + 1].universalTag), verb == nil
            {
                return pair(names.people(of: names.row(upTo: token).suffix(1)), characters, at: preposition, 0.55)
            }
            if syntax.words[token] == "with", syntax.words[token - 1] == "," { return [] }
            // "not as Y but as W"
            let isChoice = syntax.words[token] == "but" && token + 1 == preposition
            if [";", "and", "but"].contains(syntax.words[token]), !isChoice { break }
            token -= 1
        }
        // "After six years as Y, X is leaving"
        guard let verb else { return token < sentence.lowerBound ? fronted(preposition, name) : [] }
        let lemma = syntax.lemmas[verb]
        let isCasting = Self.casting.contains(lemma) && !hasTurn
        if isCasting, !isPassive(verb) {
            let object = (verb + 1..<preposition).compactMap { referents.name(at: $0) }
                .last { syntax.words[$0.lowerBound - 1] != "as" }
            if let object { return pair(names.people(of: [object]), characters, at: preposition, 0.9) }
            return pair(referents.allPeople(at: syntax.objects(of: verb)), characters, at: preposition, 0.8)
        }
        if Self.opining.contains(lemma) { return [] }
        let confidence = isCasting || hasTurn || Self.performing.contains(lemma) ? 0.9 : 0.55
        var actors = referents.allPeople(at: syntax.subjects(of: verb))
        if actors.isEmpty { actors = names.subjects(before: verb) }
        if actors.count > 1, actors.count == row.count {
            return pair(actors, names.people(of: row), at: preposition, confidence)
        }
        // "last paired as Y and the cook"
        if actors.count == 2, syntax.words[name.upperBound] == "and" { actors = [actors[0]] }
        // "doubles as Y and W"
        let roles = lemma == "double" ? names.people(of: row) : characters
        return pair(actors, roles, at: preposition, confidence)
    }

    /// "the dragon queen, Y,": a name that stands apart after a description.
    private func called(_ article: Int) -> Range<Int>? {
        let end = syntax.sentence(of: article - 1).upperBound
        guard article + 3 < end, syntax.words[article] == "the",
            let comma = (article + 1..<min(end, article + 6)).first(where: {
                ![.adjective, .noun].contains(syntax.tokens[$0].universalTag)
            }), syntax.words[comma] == ",", let name = names.name(from: comma + 1, mayDescribe: false),
            name.upperBound == end || [",", ".", ";"].contains(syntax.words[name.upperBound])
        else { return nil }
        return name
    }

    /// The name that "and" joins to a name, or else that name.
    private func joined(to name: Range<Int>) -> Range<Int> {
        guard name.upperBound < syntax.sentence(of: name.lowerBound).upperBound, syntax.words[name.upperBound] == "and"
        else { return name }
        return names.row(from: name).last ?? name
    }

    /// "Ann Bell to lead 'Marsh' as Tom Hale exits": in a headline any word after the name may be a verb.
    private func isHeadline(after name: Range<Int>) -> Bool {
        let sentence = syntax.sentence(of: name.lowerBound)
        guard let last = sentence.last, name.upperBound <= last, syntax.tokens[last].universalTag != .punctuation else {
            return false
        }
        return [.noun, .properNoun, .verb].contains(syntax.tokens[name.upperBound].universalTag)
    }

    /// Whether "as" compares or gives an example: "as good as Ann", "such actors as Ann", "as well as Ann".
    private func isComparison(_ before: Int, from start: Int) -> Bool {
        if ["such", "well", "same", "far", "long", "soon", "much", "as", "just"].contains(syntax.words[before]) {
            return true
        }
        if (max(start, before - 4)..<before).contains(where: { ["such", "same"].contains(syntax.words[$0]) }) {
            return true
        }
        return before > start && [.adjective, .adverb].contains(syntax.tokens[before].universalTag)
            && ["as", "so"].contains(syntax.words[before - 1])
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

    /// The last token of the name before a comma, or before a word between commas or in brackets.
    private func nameApart(before comma: Int) -> Int? {
        let start = syntax.sentence(of: comma).lowerBound
        if syntax.words[comma] == ")" {
            let open = (max(start, comma - 4)..<comma).last { syntax.words[$0] == "(" } ?? start
            return open > start && referents.name(at: open - 1) != nil ? open - 1 : nil
        }
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
    func relative(of name: Range<Int>) -> Range<Int>? {
        let end = syntax.sentence(of: name.lowerBound).upperBound
        guard name.upperBound + 1 < end, syntax.tokens[name.upperBound].pennTag == .pos else { return nil }
        // "Y's manager and first husband, Z"
        let comma = (name.upperBound + 1..<min(end, name.upperBound + 8)).first { syntax.words[$0] == "," }
        guard
            let other = names.name(from: name.upperBound + 1)
                ?? comma.flatMap({ names.name(from: $0 + 1, mayDescribe: false) }),
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
        "appearance", "cameo", "debut", "hiss", "performance", "portrayal", "role", "run", "season", "stint", "take",
        "tenure", "time", "turn", "work", "year",
    ]

    /// Verbs after which "as" says what somebody is taken for, or under which name they write.
    private static let opining: Set<String> = [
        "accept", "address", "cite", "compare", "consider", "describe", "disguise", "dismiss", "dress", "hail",
        "identify",
        "know", "label", "list", "mention", "mistake", "name", "pose", "publish", "quote", "rank", "recognise",
        "recognize", "record", "refer", "regard", "sign", "such", "think", "trade", "treat", "view", "write",
    ]
}
