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
        if verb + 1 < end, syntax.words[verb + 1] == "by" { return played(by: verb + 1, verb) }
        // "voiced so far only on the telephone by X"
        if syntax.tokens[verb].pennTag == .vbn,
            let by = (verb + 1..<max(verb + 1, min(verb + 9, end))).first(where: {
                syntax.words[$0] == "by" || syntax.tokens[$0].universalTag == .verb || syntax.words[$0] == ","
            }), syntax.words[by] == "by"
        {
            return played(by: by, verb)
        }
        if syntax.isPassive(verb) {
            let agents = referents.allPeople(at: syntax.agents(of: verb))
            return pair(
                agents,
                referents.allPeople(at: syntax.subjects(of: verb).map(syntax.firstConjunct)),
                at: verb,
                0.9
            )
        }
        var actors = names.subjects(before: verb)
        if actors.isEmpty { actors = referents.allPeople(at: syntax.subjects(of: verb)) }
        if actors.isEmpty { return [] }
        // "Kim, whom X plays"; "the character X plays, Y".
        if let first = firstWord(before: verb, of: actors), first > 1,
            ["whom", "who", "that"].contains(syntax.words[first - 1])
        {
            let antecedent = syntax.words[first - 2] == "," ? first - 2 : first - 1
            let characters = names.people(of: names.row(upTo: antecedent))
            if !characters.isEmpty { return pair(actors, characters, at: verb, 0.9) }
        }
        guard let name = names.name(from: verb + 1) else { return [] }
        let following = name.upperBound < end ? syntax.words[name.upperBound] : ""
        // "played Ann's mother" says nothing of Ann; "plays opposite Ann" has no name beside the verb.
        if ["'s", "’s", "'", "’"].contains(following) {
            guard let other = names.name(from: name.upperBound + 1) else { return [] }
            return pair(actors, names.people(of: [other]), at: verb, 0.8)
        }
        let characters = names.people(of: actors.count > 1 ? names.row(from: name) : [name] + secondRole(after: name))
        return pair(actors, characters, at: verb, 0.95)
    }

    /// "Y is taken by X".
    func taking(_ verb: Int) -> [Sighting] {
        let end = syntax.sentence(of: verb).upperBound
        guard ["taken", "tackled"].contains(syntax.words[verb]), verb + 1 < end, syntax.words[verb + 1] == "by" else {
            return []
        }
        return played(by: verb + 1, verb)
    }

    /// "X lends his voice to Y".
    func lending(_ verb: Int) -> [Sighting] {
        let end = min(verb + 10, syntax.sentence(of: verb).upperBound)
        guard
            (verb..<end).contains(where: { ["voice", "bass", "tones", "tenor", "talents"].contains(syntax.words[$0]) }),
            let preposition = (verb..<end).first(where: { syntax.words[$0] == "to" }),
            let name = names.name(from: preposition + 1)
        else { return [] }
        var actors = names.subjects(before: verb)
        if actors.isEmpty { actors = referents.allPeople(at: syntax.subjects(of: verb)) }
        return pair(actors, names.people(of: [name]), at: verb, 0.85)
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
    private func played(by preposition: Int, _ verb: Int) -> [Sighting] {
        guard let first = names.name(from: preposition + 1) else { return [] }
        let all = names.row(from: first)
        let start = syntax.sentence(of: verb).lowerBound
        var last = verb - 1
        while last > start,
            [.auxiliary, .adverb, .particle].contains(syntax.tokens[last].universalTag)
                || ["both", "all"].contains(syntax.words[last])
        {
            last -= 1
        }
        if last >= start, ["who", "which", "that"].contains(syntax.words[last]) { last -= 1 }
        if last > start, [",", "(", "—", "–"].contains(syntax.words[last]) { last -= 1 }
        var characters = last >= start ? names.people(of: names.row(upTo: last + 1)) : []
        if characters.isEmpty {
            characters = referents.allPeople(at: syntax.subjects(of: verb).map(syntax.firstConjunct))
        }
        if characters.isEmpty { characters = names.subjects(before: verb) }
        let actors = names.people(of: all)
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
}
