import RapportLanguage

/// Two names side by side: "Y (X)", "X … Y".
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
                || (sentence.lowerBound..<bracket).contains { isOfCast($0, before: bracket) })
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

    private func isOfCast(_ token: Int, before bracket: Int) -> Bool {
        ["cast", "join", "reprise", "return", "star"].contains(syntax.lemmas[token])
            || syntax.words[token] == "with" && token == syntax.sentence(of: token).lowerBound
                && !(token..<bracket).contains { [.auxiliary, .verb].contains(syntax.tokens[$0].universalTag) }
    }

    /// "X … Y" in a list of the cast.
    func castLine(_ dots: Int) -> [Sighting] {
        guard dots > 0, dots + 1 < syntax.tokens.count, let actor = referents.name(at: dots - 1),
            let character = names.name(from: dots + 1, mayDescribe: false)
        else { return [] }
        return either(names.people(of: [actor]), names.people(of: [character]), at: dots, 0.8)
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
}
