import RapportLanguage

/// Parts that pass from one player to another: "X played Y before Z took over", "Y was recast, with Z …".
extension PortrayalFinder {
    /// "Y is taken by X"; "before Z took over": of the one who was last said to be played.
    func taking(_ verb: Int, after last: Sighting?) -> [Sighting] {
        let end = syntax.sentence(of: verb).upperBound
        guard verb + 1 < end else { return [] }
        let next = syntax.words[verb + 1]
        if next == "by", ["taken", "tackled"].contains(syntax.words[verb]) { return played(by: verb + 1, verb) }
        guard next == "over", let last, isNear(last, verb) else { return [] }
        let isAlone =
            verb + 2 == end || syntax.tokens[verb + 2].universalTag == .punctuation
            || ["after", "for", "from", "in", "when"].contains(syntax.words[verb + 2])
        return isAlone ? pair(subjects(of: verb).filter { $0 != last.actor }, [last.character], at: verb, 0.7) : []
    }

    /// "Y was recast, with X stepping in"; "Z replaced her", "was replaced by Z": who plays the one whom the other played.
    func recasting(_ verb: Int, after sightings: [Sighting]) -> [Sighting] {
        let end = syntax.sentence(of: verb).upperBound
        if syntax.lemmas[verb] == "recast" {
            let with = (verb + 1..<min(end, verb + 4)).first { syntax.words[$0] == "with" }
            guard let actor = with.flatMap({ names.name(from: $0 + 1) }) else { return [] }
            return pair(names.people(of: [actor]), subjects(of: verb).suffix(1), at: verb, 0.8)
        }
        let isPassive = syntax.isPassive(verb)
        if (verb + 1..<min(end, verb + 8)).contains(where: { syntax.words[$0] == "as" }) { return [] }
        let gone = isPassive ? subjects(of: verb) : referents.allPeople(at: syntax.objects(of: verb))
        let come = isPassive ? referents.allPeople(at: syntax.agents(of: verb)) : subjects(of: verb)
        guard gone.count == 1, let known = sightings.last(where: { $0.actor == gone[0] }), isNear(known, verb) else {
            return []
        }
        return pair(come, [known.character], at: verb, 0.7)
    }

    /// "X made Y her own".
    func makingOwn(_ verb: Int) -> [Sighting] {
        guard let name = names.name(from: verb + 1, mayDescribe: false),
            name.upperBound + 1 < syntax.sentence(of: verb).upperBound,
            syntax.tokens[name.upperBound].pennTag == .prpPossessive, syntax.words[name.upperBound + 1] == "own"
        else { return [] }
        return pair(subjects(of: verb), names.people(of: [name]), at: verb, 0.8)
    }

    /// Whether a sighting is recent enough for "took over" to be of its part.
    private func isNear(_ sighting: Sighting, _ token: Int) -> Bool {
        syntax.sentenceOfToken[token] - syntax.sentenceOfToken[sighting.token] <= 1
    }
}
