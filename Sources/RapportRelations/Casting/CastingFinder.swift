import RapportLanguage

/// Turns the matches of frames into who plays whom.
struct CastingFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]

    /// Everything that sentences say of who plays whom.
    ///
    /// - Complexity: O(tokens × frames), but few frames are tried in a sentence without their words.
    func sightings() -> [PortrayalFinder.Sighting] {
        let nominals = CastingNominals(
            syntax: syntax,
            referents: referents,
            mainPair: GroupFinder.mainPair(of: people, referents)
        )
        let matcher = CastingMatcher(syntax: syntax, referents: referents, nominals: nominals)
        return syntax.annotation.sentences.concurrentFlatMap { sentences in
            sentences.flatMap { surest(matcher.matches(in: $0.tokens).flatMap(sightings(of:))) }
        }
    }

    /// Of the sightings of one pair the surest.
    private func surest(_ sightings: [PortrayalFinder.Sighting]) -> [PortrayalFinder.Sighting] {
        var found: [PortrayalFinder.Sighting] = []
        for sighting in sightings.sorted(by: { $0.confidence > $1.confidence })
        where !found.contains(where: { Set([$0.actor, $0.character]) == Set([sighting.actor, sighting.character]) }) {
            found.append(sighting)
        }
        return found.sorted { $0.token < $1.token }
    }

    private func sightings(of match: CastingMatcher.Match) -> [PortrayalFinder.Sighting] {
        if match.frame.words.contains(where: { $0.contains("as") }), syntax.isDeemed(at: match.start) { return [] }
        var found: [PortrayalFinder.Sighting] = []
        let actors = match.slots.filter(\.isActor)
        let characters = match.slots.filter { !$0.isActor }
        let isEach = actors.count == characters.count && actors.count > 1
        let pairs = isEach ? Array(zip(actors, characters)) : actors.flatMap { actor in characters.map { (actor, $0) } }
        for (actor, character) in pairs {
            for (one, other) in paired(actor.nominal, character.nominal, match)
            where one != other && !areNamesake(one, other) {
                // Characters more often have no surname.
                let isReversed = !match.frame.isDirectionKnown && !isFull(people[one]) && isFull(people[other])
                let (one, other) = isReversed ? (other, one) : (one, other)
                found.append(
                    PortrayalFinder.Sighting(
                        actor: one,
                        character: other,
                        token: match.token,
                        // Actors are named in full somewhere.
                        confidence: match.frame.confidence - (people[one].name.contains(" ") ? 0 : 0.1),
                        isDirectionKnown: match.frame.isDirectionKnown
                    )
                )
            }
        }
        return found
    }

    /// "Bob is Robert Bell": whether the one name is short for the other.
    private func areNamesake(_ one: Int, _ other: Int) -> Bool {
        let names = [one, other].map { people[$0].name.lowercased().split(separator: " ").map(String.init) }
        guard names.contains(where: { $0.count == 1 }), let short = names[0].first, let full = names[1].first else {
            return false
        }
        return Nicknames.areCompatible(short, full)
    }

    /// Whether somebody is called by a first name and a surname: "Ann Bell", not "Captain Bell".
    private func isFull(_ person: Person) -> Bool {
        let words = person.name.split(separator: " ")
        return words.count > 1 && !Honorifics.all.contains(words[0].lowercased().filter { $0 != "." })
    }

    /// Joins one to one where there are as many of both, else the one to those who may be meant.
    private func paired(
        _ actors: CastingNominals.Nominal,
        _ characters: CastingNominals.Nominal,
        _ match: CastingMatcher.Match
    ) -> [(Int, Int)] {
        guard !actors.people.isEmpty, !characters.people.isEmpty else { return [] }
        if actors.people.count > 1, isShared(match) {
            return actors.people.flatMap { actor in characters.people.map { (actor, $0) } }
        }
        if actors.people.count == characters.people.count {
            return people.paired(actors.people, characters.people)
        }
        if actors.people.count == 1 {
            let played = isRowOfCharacters(characters) ? characters.people : Array(characters.people.prefix(1))
            return played.map { (actors.people[0], $0) }
        }
        if characters.people.count == 1 {
            // "Ann and Bea as Maud and the cook"
            if syntax.words[characters.end] == "and" { return [(actors.people[0], characters.people[0])] }
            let playing = isOnlyLast(actors, match) ? Array(actors.people.suffix(1)) : actors.people
            return playing.map { ($0, characters.people[0]) }
        }
        let count = min(actors.people.count, characters.people.count)
        return Array(zip(actors.people.suffix(count), characters.people.prefix(count)))
    }

    /// "Ann and Bea share the parts of": whether each of a row plays each of the other.
    private func isShared(_ match: CastingMatcher.Match) -> Bool {
        (match.start..<match.end).contains {
            ["alternate", "exchange", "rotate", "share", "swap", "trade"].contains(syntax.lemmas[$0])
        }
    }

    /// "Ann and Bea, who plays": whether only the last of a row acts.
    private func isOnlyLast(_ row: CastingNominals.Nominal, _ match: CastingMatcher.Match) -> Bool {
        let next = syntax.words[row.end] == "," ? row.end + 1 : row.end
        return ["who", "as"].contains(syntax.words[next]) || syntax.tokens[match.token].pennTag == .vbz
    }

    /// Whether a row ends what is said, so that none of it begins another clause: "plays Ann and Bea in the film".
    private func isRowOfCharacters(_ row: CastingNominals.Nominal) -> Bool {
        let tag = syntax.tokens[row.end].universalTag
        // "plays Ann, and Bea Hart, who …"
        if row.ends.count == 2, syntax.words[row.ends[0]] != "and" { return false }
        if syntax.words[row.end] == ",", syntax.words[row.end + 1] == "who" { return false }
        return row.end >= syntax.tokens.count || tag == .punctuation && syntax.words[row.end] != "("
            || tag == .adposition && syntax.words[row.end] != "as"
    }
}
