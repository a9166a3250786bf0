import RapportLanguage

/// Verbs of playing: "X plays Y", "Y, played by X", "X and Z play Y and W respectively", "Y, whom X plays".
extension PortrayalFinder {
    /// The portrayals a form of "play" states.
    func playing(_ verb: Int) -> [Sighting] {
        // "voices" and "plays" between two names are verbs whatever their tags say.
        let isVerb = syntax.tokens[verb].universalTag == .verb
        guard isVerb || (verb > 0 && !names.subjects(before: verb).isEmpty && syntax.words[verb] != "play") else {
            return []
        }
        let end = syntax.sentence(of: verb).upperBound
        // A part is created by its first player, where others played it after.
        if syntax.lemmas[verb] == "create",
            !(verb + 1..<end).contains(where: { syntax.words[$0] == "played" && isPassive($0) })
        {
            return []
        }
        if isUnreal(verb) { return [] }
        if verb + 1 < end, syntax.words[verb + 1] == "by" { return played(by: verb + 1, verb) }
        // "voiced so far only on the telephone by X", "was last played, in 2006, by X"
        if isParticiple(verb),
            let by = (verb + 1..<max(verb + 1, min(verb + 11, end))).first(where: {
                syntax.words[$0] == "by" || syntax.tokens[$0].universalTag == .verb
                    || syntax.words[$0] == "," && !isPassive(verb)
            }), syntax.words[by] == "by"
        {
            return played(by: by, verb)
        }
        if syntax.isPassive(verb) {
            let agents = referents.allPeople(at: syntax.agents(of: verb))
            let characters = referents.allPeople(at: syntax.subjects(of: verb).map(syntax.firstConjunct))
            if !agents.isEmpty { return pair(agents, characters, at: verb, 0.9) }
        }
        // "Playing Y is X"
        if syntax.tokens[verb].pennTag == .vbg, let name = names.name(from: verb + 1), name.upperBound + 1 < end,
            ["is", "are"].contains(syntax.words[name.upperBound]),
            let actor = names.name(from: name.upperBound + 1)
        {
            return pair(names.people(of: [actor]), names.people(of: [name]), at: verb, 0.9)
        }
        let actors = subjects(of: verb)
        if actors.isEmpty { return [] }
        // "Kim, whom X plays"; "Kim, a part that X has played since".
        if let first = firstWord(before: verb, of: actors), first > syntax.sentence(of: verb).lowerBound {
            let characters = names.people(of: names.row(upTo: antecedent(before: first)))
            if !characters.isEmpty { return pair(actors, characters, at: verb, 0.9) }
        }
        // "Y is the villain, and X plays him with relish"
        if verb + 1 < end, ["him", "her"].contains(syntax.words[verb + 1]), syntax.tokens[verb + 1].pennTag == .prp {
            return pair(actors, named(before: verb, apartFrom: actors) ?? referents.people(at: verb + 1), at: verb, 0.7)
        }
        guard let name = names.name(from: afterVersion(verb + 1)) else { return [] }
        let following = name.upperBound < end ? syntax.words[name.upperBound] : ""
        // "played Ann's mother" says nothing of Ann; "plays opposite Ann" has no name beside the verb.
        if ["'s", "’s", "'", "’"].contains(following) {
            guard let other = names.name(from: name.upperBound + 1) else { return [] }
            return pair(actors, names.people(of: [other]), at: verb, 0.8)
        }
        // "both Y and her twin, W"
        let isBoth = syntax.words[verb + 1] == "both"
        let row =
            isBoth
            ? names.row(from: name, mayDescribe: true)
            : actors.count > 1 ? names.row(from: name) : [name] + secondRole(after: name)
        return pair(actors, names.people(of: row), at: verb, 0.95) + gapped(after: row.last ?? name)
    }

    /// The people whom a verb is said of: those named before it, or else those who are its subjects in the tree, or of
    /// what it hangs on: "X is in talks to play", "X spent six years playing".
    func subjects(of verb: Int) -> [Int] {
        let named = names.subjects(before: verb)
        if !named.isEmpty { return named }
        let own = referents.allPeople(at: syntax.subjects(of: verb))
        guard own.isEmpty, [.vb, .vbg].contains(syntax.tokens[verb].pennTag) else { return own }
        var node = verb
        for _ in 0..<4 {
            guard let head = syntax.head(of: node), !Self.giving.contains(syntax.lemmas[head]) else { return [] }
            let subjects = referents.allPeople(at: syntax.subjects(of: head))
            if !subjects.isEmpty { return subjects }
            node = head
        }
        return []
    }

    /// The only one but these whom a sentence names before a verb, other than to tell whose something is.
    private func named(before verb: Int, apartFrom actors: [Int]) -> [Int]? {
        let tokens = syntax.sentence(of: verb).lowerBound..<verb
        let found = tokens.compactMap { referents.name(at: $0) }.filter {
            syntax.tokens[min($0.upperBound, syntax.tokens.count - 1)].pennTag != .pos
        }
        let people = names.people(of: found).filter { !actors.contains($0) }
        return people.count == 1 ? people : nil
    }

    /// Verbs whose object plays: "hired somebody to play Y".
    private static let giving: Set<String> = [
        "allow", "ask", "cast", "choose", "find", "get", "give", "hear", "help", "hire", "let", "need", "pay",
        "persuade",
        "pick", "remember", "see", "tell", "urge", "want", "watch",
    ]

    /// Whether nobody plays: "would have loved to play", "was never going to play", "dreams of playing".
    private func isUnreal(_ verb: Int) -> Bool {
        var node = verb
        for _ in 0..<3 {
            let isDenied = syntax.tree.dependents(of: node).contains {
                ["never", "not", "n't"].contains(syntax.words[$0]) && $0 < node
                    && !["just", "only"].contains(syntax.words[$0 + 1])
            }
            if isDenied || Self.wishing.contains(syntax.lemmas[node]) { return true }
            guard [.vb, .vbg].contains(syntax.tokens[node].pennTag), let head = syntax.head(of: node) else {
                return false
            }
            node = head
        }
        return Self.wishing.contains(syntax.lemmas[node])
    }

    private static let wishing: Set<String> = ["decline", "dream", "fail", "love", "refuse", "wish"]

    /// Where what is played begins after "an older version of".
    private func afterVersion(_ token: Int) -> Int {
        let end = min(syntax.sentence(of: token - 1).upperBound - 1, token + 5)
        let noun = (token..<max(token, end)).first { ["version", "incarnation"].contains(syntax.words[$0]) }
        guard let noun, syntax.words[noun + 1] == "of" else { return token }
        return noun + 2
    }

    /// "X plays Y and Z her husband, W": who follows with a role and no verb.
    private func gapped(after character: Range<Int>) -> [Sighting] {
        let end = syntax.sentence(of: character.lowerBound).upperBound
        var next = character.upperBound
        while next < end, [",", ";", "and", "while", "with"].contains(syntax.words[next]) { next += 1 }
        guard next > character.upperBound, next < end, let actor = referents.name(at: next), actor.upperBound < end,
            ["a", "an", "the", "his", "her", "their"].contains(syntax.words[actor.upperBound]),
            let name = names.name(from: actor.upperBound)
        else { return [] }
        return pair(names.people(of: [actor]), names.people(of: [name]), at: next, 0.8) + gapped(after: name)
    }

    /// Whether a form of "play" is said of who is played: "Y, played with relish by X", whatever its tag.
    private func isParticiple(_ verb: Int) -> Bool {
        if syntax.tokens[verb].pennTag == .vbn { return true }
        return syntax.tokens[verb].pennTag == .vbd && verb > syntax.sentence(of: verb).lowerBound
            && [",", "(", "—", "–"].contains(syntax.words[verb - 1])
    }

    /// Where the words end that a clause which begins with its subject here is said of: after "Kim" of "Kim, whom X plays",
    /// "Kim, the character X plays".
    private func antecedent(before subject: Int) -> Int {
        let start = syntax.sentence(of: subject).lowerBound
        var end = subject
        if end > start, ["whom", "who", "that", "which"].contains(syntax.words[end - 1]) { end -= 1 }
        if end - 2 > start, Self.parts.contains(syntax.lemmas[end - 1]),
            let article = (max(start, end - 4)..<end - 1).last(where: { syntax.tokens[$0].universalTag == .determiner })
        {
            end = article
        } else if end == subject {
            return start
        }
        return end > start && syntax.words[end - 1] == "," ? end - 1 : end
    }

    private static let parts: Set<String> = ["character", "part", "role"]

    /// "X brings Y to life", "Y is brought to life by X", "X gives life to Y".
    func enlivening(_ verb: Int) -> [Sighting] {
        let end = syntax.sentence(of: verb).upperBound
        guard let life = (verb + 1..<max(verb + 1, min(end, verb + 9))).first(where: { syntax.words[$0] == "life" }),
            life + 1 < end
        else { return [] }
        if syntax.words[life + 1] == "by" { return played(by: life + 1, verb) }
        let isGiven = ["to", "into"].contains(syntax.words[life + 1])
        guard isGiven || syntax.words[life - 1] == "to", let name = names.name(from: isGiven ? life + 2 : verb + 1)
        else { return [] }
        return pair(names.subjects(before: verb), names.people(of: [name]), at: verb, 0.8)
    }

    /// "X, the actress behind Y".
    func behind(_ preposition: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: preposition)
        guard preposition > sentence.lowerBound,
            ["actor", "actress", "voice"].contains(syntax.lemmas[preposition - 1]),
            let name = names.name(from: preposition + 1, mayDescribe: false)
        else { return [] }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: preposition - 1)
        var last = phrase.tokens.lowerBound
        if last > sentence.lowerBound, syntax.words[last - 1] == "," { last -= 1 }
        return pair(names.people(of: names.row(upTo: last).suffix(1)), names.people(of: [name]), at: preposition, 0.8)
    }

    /// "X lends his voice to Y".
    func lending(_ verb: Int) -> [Sighting] {
        let end = min(verb + 10, syntax.sentence(of: verb).upperBound)
        guard
            (verb..<end).contains(where: { ["voice", "bass", "tones", "tenor", "talents"].contains(syntax.words[$0]) }),
            let preposition = (verb..<end).first(where: { syntax.words[$0] == "to" }),
            let name = names.name(from: preposition + 1)
        else { return [] }
        return pair(subjects(of: verb), names.people(of: [name]), at: verb, 0.85)
    }

    /// "plays Jimmy and Saul": a second name right after "and", with nothing said of it alone.
    private func secondRole(after name: Range<Int>) -> [Range<Int>] {
        let row = names.row(from: name)
        guard row.count == 2, let last = row.last, syntax.words[name.upperBound] == "and" else { return [] }
        let end = syntax.sentence(of: name.lowerBound).upperBound
        let next = last.upperBound
        let isLast = next >= end || syntax.tokens[next].universalTag == .punctuation || syntax.words[next] == "in"
        return isLast ? [last] : []
    }

    /// Where the words for these people begin before a verb.
    private func firstWord(before verb: Int, of people: [Int]) -> Int? {
        let start = syntax.sentence(of: verb).lowerBound
        return (start..<verb).last { token in
            !referents.people(at: token).isEmpty
                && people.first.map { referents.people(at: token).contains($0) } == true
        }.map { referents.name(at: $0)?.lowerBound ?? $0 }
    }

    /// "played by X", "A and B, played by X and Z respectively", "Y is voiced by X".
    func played(by preposition: Int, _ verb: Int) -> [Sighting] {
        guard let named = names.name(from: preposition + 1) else { return [] }
        // "by Ann's friend Z"
        let first = relative(of: named) ?? named
        let all = names.row(from: first)
        let start = syntax.sentence(of: verb).lowerBound
        var last = verb - 1
        while last > start,
            [.auxiliary, .adverb, .particle].contains(syntax.tokens[last].universalTag)
                || ["both", "all", "first", "last"].contains(syntax.words[last])
        {
            last -= 1
        }
        // "was created by X, and was last played by Z"
        if last > start, ["and", ","].contains(syntax.words[last]), last + 1 < verb,
            let earlier = (start..<last).first(where: { isPassive($0) })
        {
            return pair(names.people(of: [first]), names.subjects(before: earlier), at: verb, 0.9)
        }
        if last >= start, ["who", "which", "that"].contains(syntax.words[last]) { last -= 1 }
        if last > start, [",", "(", "—", "–"].contains(syntax.words[last]) { last -= 1 }
        var characters = last >= start ? names.people(of: names.row(upTo: last + 1)) : []
        if characters.isEmpty {
            characters = referents.allPeople(at: syntax.subjects(of: verb).map(syntax.firstConjunct))
        }
        if characters.isEmpty { characters = names.subjects(before: verb) }
        let actors = names.people(of: all)
        if characters.count == 1 {
            let others = names.people(of: furtherAgents(after: all.last ?? first))
            if !others.isEmpty { return pair([actors[0]] + others, characters, at: verb, 0.9) }
        }
        if characters.count == 1, actors.count > 1 { return pair([actors[0]], characters, at: verb, 0.9) }
        // Of a longer row the names right before the verb are played.
        if characters.count > actors.count, actors.count > 1 {
            return pair(actors, Array(characters.suffix(actors.count)), at: verb, 0.9)
        }
        if actors.count == 1, characters.count > 1, let end = characters.last,
            verb == start || !["both", "all"].contains(syntax.words[verb - 1])
        {
            return pair(actors, [end], at: verb, 0.9)
        }
        return pair(actors, characters, at: verb, 0.95)
    }

    /// Whether a participle of playing has an auxiliary: "was created", "was last played".
    private func isPassive(_ verb: Int) -> Bool {
        ["create", "originate", "play", "portray", "voice"].contains(syntax.lemmas[verb])
            && (max(syntax.sentence(of: verb).lowerBound, verb - 3)..<verb).contains { syntax.lemmas[$0] == "be" }
            && syntax.tokens[verb].universalTag == .verb
    }

    /// "played first by X and later by Z", "played by X on stage and by Z in the film": those after X.
    private func furtherAgents(after agent: Range<Int>) -> [Range<Int>] {
        let end = syntax.sentence(of: agent.lowerBound).upperBound
        for token in agent.upperBound..<max(agent.upperBound, min(end, agent.upperBound + 10)) {
            if [.verb, .auxiliary].contains(syntax.tokens[token].universalTag) { return [] }
            let isNext = (agent.upperBound..<token).contains { ["and", "then"].contains(syntax.words[$0]) }
            guard syntax.words[token] == "by", isNext, let name = names.name(from: token + 1) else { continue }
            return [name] + furtherAgents(after: name)
        }
        return []
    }
}
