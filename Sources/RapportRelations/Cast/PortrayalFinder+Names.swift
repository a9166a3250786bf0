import RapportLanguage

/// Two names side by side: "Y (X)", "X, a.k.a. Y", "X's Y", "X is Y".
extension PortrayalFinder {
    /// "Y (X)", "X (Y, later Z)": a name followed at once by others in round brackets.
    func brackets(_ bracket: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: bracket)
        guard bracket > sentence.lowerBound, let outside = referents.name(at: bracket - 1) ?? nameBeforeTitle(bracket)
        else { return [] }
        var inside: [Range<Int>] = []
        var token = bracket + 1
        while token < sentence.upperBound, token - bracket < 12, syntax.words[token] != ")" {
            if syntax.tokens[token].universalTag == .verb, referents.name(at: token) == nil { return [] }
            if ["nee", "née", "born"].contains(syntax.words[token]) { return [] }
            if let name = referents.name(at: token) {
                // "Ann Bell (Rosa, Dan's sister)"
                let isOwner = name.upperBound < sentence.upperBound && syntax.tokens[name.upperBound].pennTag == .pos
                if !isOwner { inside.append(name) }
                token = name.upperBound
            } else {
                token += 1
            }
        }
        guard token < sentence.upperBound, syntax.words[token] == ")", let first = inside.first,
            let one = names.people(of: [outside]).first
        else { return [] }
        let isDirect = first.lowerBound == bracket + 1
        let others = names.people(of: inside)
        // "with Ann Bell (Rosa Quill)", where cast is told.
        let isCast =
            outside.count > 1
            && (syntax.annotation.isTitleOfName(first.lowerBound)
                || (sentence.lowerBound..<bracket).contains { isOfCast($0) })
        return others.map { other in
            Sighting(
                actor: isCast ? one : other,
                character: isCast ? other : one,
                token: bracket,
                confidence: isDirect ? 0.85 : 0.6,
                isDirectionKnown: false
            )
        }
    }

    private func isOfCast(_ token: Int) -> Bool {
        ["cast", "join", "reprise", "return", "star"].contains(syntax.lemmas[token])
            || syntax.words[token] == "with" && token == syntax.sentence(of: token).lowerBound
    }

    /// "X … Y" in a list of the cast.
    func castLine(_ dots: Int) -> [Sighting] {
        guard dots > 0, dots + 1 < syntax.tokens.count, let actor = referents.name(at: dots - 1),
            let character = names.name(from: dots + 1, mayDescribe: false)
        else { return [] }
        return either(names.people(of: [actor]), names.people(of: [character]), at: dots, 0.8)
    }

    /// "X was Y to her Z", "X plays the thief Y to V's Z": whoever "her" is plays Z beside X's Y.
    func opposite(_ preposition: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: preposition)
        guard preposition > sentence.lowerBound, preposition + 2 < sentence.upperBound,
            let first = referents.name(at: preposition - 1)
        else { return [] }
        var verb = first.lowerBound - 1
        while verb > sentence.lowerBound, first.lowerBound - verb < 5,
            [.adjective, .adverb, .determiner, .noun].contains(syntax.tokens[verb].universalTag)
        {
            verb -= 1
        }
        guard verb > sentence.lowerBound, ["be", "play"].contains(syntax.lemmas[verb]),
            syntax.tokens[preposition + 1].pennTag == .prpPossessive || referents.name(at: preposition + 1) != nil
        else { return [] }
        let next = referents.name(at: preposition + 1)?.upperBound ?? preposition + 2
        // "to his fugitive, Z"
        let comma = (next..<max(next, min(next + 4, sentence.upperBound))).first { syntax.words[$0] == "," }
        guard let second = names.name(from: next) ?? comma.flatMap({ names.name(from: $0 + 1, mayDescribe: false) })
        else { return [] }
        return pair(subjects(of: verb), names.people(of: [first]), at: preposition, 0.8)
            + pair(referents.people(at: preposition + 1), names.people(of: [second]), at: preposition, 0.8)
    }

    /// "X and Z … were sisters, just like Y and W": where X is known to play Y, Z plays W.
    func likened(at token: Int, _ known: [Sighting]) -> [Sighting] {
        let sentence = syntax.sentence(of: token)
        guard ["like", "as"].contains(syntax.words[token]), Likeness.isSpoken(of: syntax, in: sentence),
            let first = names.name(from: token + 1, mayDescribe: false)
        else { return [] }
        let characters = names.people(of: names.row(from: first))
        guard characters.count == 2, let actors = pairNamed(before: token, apartFrom: characters) else { return [] }
        let plays = known.filter { actors.contains($0.actor) && characters.contains($0.character) }
        guard let one = plays.first, plays.allSatisfy({ $0.actor == one.actor && $0.character == one.character }) else {
            return []
        }
        return pair(
            actors.filter { $0 != one.actor },
            characters.filter { $0 != one.character },
            at: token,
            0.6
        )
    }

    /// The last two people named together in the paragraph before a token.
    private func pairNamed(before token: Int, apartFrom others: [Int]) -> [Int]? {
        let sentences = syntax.annotation.sentences
        let block = sentences[syntax.sentenceOfToken[token]].block
        for place in stride(from: token, through: 1, by: -1) {
            guard sentences[syntax.sentenceOfToken[place - 1]].block == block else { return nil }
            let people = names.people(of: names.row(upTo: place))
            if people.count == 2, people.allSatisfy({ !others.contains($0) }) { return people }
        }
        return nil
    }

    /// The name before a quotation mark or comma that a bracket follows.
    private func nameBeforeTitle(_ bracket: Int) -> Range<Int>? {
        guard bracket > 1, ["\"", "”", ","].contains(syntax.words[bracket - 1]) else { return nil }
        return referents.name(at: bracket - 2)
    }

    /// An alias: "X, aka Y".
    func alias(_ token: Int) -> [Sighting] {
        guard token > 1, let after = names.name(from: token + 1),
            let before = referents.name(at: token - 1) ?? referents.name(at: token - 2)
        else { return [] }
        return either(names.people(of: [before]), names.people(of: [after]), at: token, 0.8)
    }

    /// Pairs whose words leave open which is the actor: characters more often have no surname.
    private func either(_ some: [Int], _ others: [Int], at token: Int, _ confidence: Double) -> [Sighting] {
        pair(some, others, at: token, confidence).map { sighting in
            let isReversed =
                !people[sighting.actor].name.contains(" ") && people[sighting.character].name.contains(" ")
            return Sighting(
                actor: isReversed ? sighting.character : sighting.actor,
                character: isReversed ? sighting.actor : sighting.character,
                token: token,
                confidence: confidence,
                isDirectionKnown: false
            )
        }
    }

    /// "X's Y", "X, whose Y" where both are names: "Hale's weary Inspector Marsh".
    func possessive(_ mark: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: mark)
        let isWhose = syntax.words[mark] == "whose"
        var owner = mark
        if isWhose, mark > sentence.lowerBound, syntax.words[mark - 1] == "," { owner -= 1 }
        guard isWhose || syntax.tokens[mark].pennTag == .pos, owner > sentence.lowerBound,
            referents.name(at: owner - 1) != nil, let name = names.name(from: mark + 1)
        else { return [] }
        let between = mark + 1..<name.lowerBound
        let isTie = between.contains {
            RelationalNoun(lemma: syntax.lemmas[$0]) != nil || TieNouns.noun(syntax.lemmas[$0]) != nil
                || RealityMeasure.professions.contains(syntax.lemmas[$0])
                || syntax.tokens[$0].universalTag == .properNoun && !syntax.annotation.isTitleOfName($0)
                || syntax.words[$0] == "own"
                || [.pos, .prpPossessive].contains(syntax.tokens[$0].pennTag)
        }
        if isTie { return [] }
        let hasNoun = between.contains { syntax.tokens[$0].universalTag == .noun }
        let row = names.row(upTo: owner)
        let owners = names.people(of: isWhose ? row.suffix(1) : row)
        // "X plays Y opposite Z's W".
        let first = referents.name(at: owner - 1)?.lowerBound ?? owner
        let isOpposite =
            first - 1 > sentence.lowerBound
            && (syntax.words[first - 1] == "opposite"
                || syntax.words[first - 1] == "to" && referents.name(at: first - 2) != nil)
        return pair(owners, names.people(of: [name]), at: mark, isOpposite ? 0.8 : hasNoun ? 0.3 : 0.5)
    }

    /// "X is Y", "X, who is Y, …", "Y, the maid, is X", "X was the first Y": a name said to be another.
    func identity(_ copula: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: copula)
        if syntax.words[copula] == "been" { return sinceThen(copula) }
        guard ["is", "was", "'s", "’s"].contains(syntax.words[copula]), copula > sentence.lowerBound,
            copula + 1 < sentence.upperBound
        else { return [] }
        let before = copula - 1
        let place = oneOfSeveral(from: copula + 1)
        guard ["he", "she", "who", ","].contains(syntax.words[before]) || referents.name(at: before) != nil,
            let name = place ?? referents.name(at: copula + 1) ?? relative(from: copula + 1)
        else { return [] }
        if name.upperBound < sentence.upperBound {
            let next = name.upperBound
            let isFor = syntax.words[before] == "who" && ["for", "from", "until"].contains(syntax.words[next])
            guard
                isFor || syntax.tokens[next].universalTag == .punctuation
                    || ["and", "in"].contains(syntax.words[next])
            else { return [] }
        }
        let subjects =
            referents.name(at: before) == nil
            ? names.subjects(before: copula) : names.people(of: names.row(upTo: copula).suffix(1))
        // "The new Y is X", "Taking on the role of Y is X"
        if let first = referents.name(at: before)?.lowerBound, first - 2 >= sentence.lowerBound,
            ["latest", "new", "next", "original"].contains(syntax.words[first - 1])
                || ["part", "role", "voice"].contains(syntax.words[first - 2])
        {
            return pair(names.people(of: [name]), subjects, at: copula, 0.7)
        }
        // "X was a splendid Y in …"
        if syntax.words[copula + 1] == "a" || syntax.words[copula + 1] == "an" {
            return pair(subjects, names.people(of: [name]), at: copula, 0.45)
        }
        let isWho = syntax.words[before] == "who"
        return either(subjects, names.people(of: [name]), at: copula, place == nil && !isWho ? 0.55 : 0.7)
    }

    /// "X has been Y since the pilot", "X, who has been the landlady Y since 1986", "for years X has been Y".
    private func sinceThen(_ been: Int) -> [Sighting] {
        let sentence = syntax.sentence(of: been)
        guard let name = names.name(from: been + 1) else { return [] }
        let after = name.upperBound..<max(name.upperBound, min(sentence.upperBound, name.upperBound + 12))
        // "For nine seasons X has been Y"
        let isLong =
            syntax.words[sentence.lowerBound] == "for"
            && (sentence.lowerBound..<been).contains {
                ["episode", "season", "series", "year"].contains(syntax.lemmas[$0])
            }
        guard isLong || after.contains(where: { syntax.words[$0] == "since" }) else { return [] }
        let between = been + 1..<name.lowerBound
        let isTie = between.contains { token in
            TieNouns.noun(syntax.lemmas[token]) != nil
                || [.pos, .prpPossessive].contains(syntax.tokens[token].pennTag)
        }
        return isTie ? [] : pair(names.subjects(before: been), names.people(of: [name]), at: been, 0.6)
    }

    /// "the first Ann", "the original Ann": one of those who play her.
    private func oneOfSeveral(from token: Int) -> Range<Int>? {
        // "a splendid Ann"
        if ["a", "an"].contains(syntax.words[token]), token + 1 < syntax.tokens.count,
            syntax.tokens[token + 1].universalTag == .adjective
        {
            return names.name(from: token + 1)
        }
        guard syntax.words[token] == "the",
            ["first", "last", "original", "second", "third"].contains(syntax.words[token + 1])
        else { return nil }
        return referents.name(at: token + 2)
    }

    /// "her husband, Tom": whom a possessed noun for a tie names.
    private func relative(from token: Int) -> Range<Int>? {
        guard syntax.tokens[token].pennTag == .prpPossessive, let name = names.name(from: token),
            (token..<name.lowerBound).contains(where: { TieNouns.noun(syntax.lemmas[$0]) != nil })
        else { return nil }
        return name
    }
}
