import RapportLanguage

/// Parts that pass from one player to another: "X played Y before Z took over", "Y was recast, with Z …".
extension PortrayalFinder {
    /// "before Z took over": of the one who was last said to be played.
    func takingOver(_ verb: Int, after last: Sighting?) -> [Sighting] {
        let end = syntax.sentence(of: verb).upperBound
        guard verb + 1 < end, syntax.words[verb + 1] == "over", let last, isNear(last, verb) else { return [] }
        let isAlone =
            verb + 2 == end || syntax.tokens[verb + 2].universalTag == .punctuation
            || ["after", "for", "from", "in", "when"].contains(syntax.words[verb + 2])
        return isAlone ? pair(subjects(of: verb).filter { $0 != last.actor }, [last.character], at: verb, 0.7) : []
    }

    /// "her understudy, Z": who plays whom the other played, where the text tells a part of theirs.
    func standingIn(_ noun: Int, after sightings: [Sighting]) -> [Sighting] {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: noun)
        guard phrase.owner != nil, let gone = phrases.owners(of: phrase).first,
            let known = sightings.last(where: { $0.actor == gone && $0.token < noun }), isNear(known, noun)
        else { return [] }
        return pair(phrases.peopleAfter(phrase), [known.character], at: noun, 0.7)
    }

    /// "Z replaced her", "was replaced by Z": who plays the one whom the other played.
    func recasting(_ verb: Int, after sightings: [Sighting]) -> [Sighting] {
        let end = syntax.sentence(of: verb).upperBound
        let isPassive = syntax.isPassive(verb)
        if (verb + 1..<min(end, verb + 8)).contains(where: { syntax.words[$0] == "as" }) { return [] }
        let gone = isPassive ? subjects(of: verb) : referents.allPeople(at: syntax.objects(of: verb))
        let come = isPassive ? referents.allPeople(at: syntax.agents(of: verb)) : subjects(of: verb)
        guard gone.count == 1, let known = sightings.last(where: { $0.actor == gone[0] }), isNear(known, verb) else {
            return []
        }
        return pair(come, [known.character], at: verb, 0.7)
    }

    /// Whether a sighting is recent enough for "took over" to be of its part.
    private func isNear(_ sighting: Sighting, _ token: Int) -> Bool {
        syntax.sentenceOfToken[token] - syntax.sentenceOfToken[sighting.token] <= 1
    }
}
