import RapportLanguage
import RapportText

/// Finds who plays whom, however English puts it.
struct PortrayalFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    let works: [Work]
    let fiction: Fiction

    /// One place where the words say that an actor plays a character.
    struct Sighting {
        let actor: Int
        let character: Int
        let token: Int
        let confidence: Double
        /// Whether the words leave open which of the two is the actor: "Ann Bell (Tom Marsh)".
        var isDirectionKnown = true
    }

    var names: NameScanner { NameScanner(syntax: syntax, referents: referents) }

    /// The portrayals the text states, each pair once with all its evidence.
    ///
    /// Complexity: O(tokens).
    func portrayals() -> [Portrayal] {
        guard fiction.isSpokenOf else { return [] }
        var sightings = CastingFinder(syntax: syntax, referents: referents, people: people).sightings()
        for token in syntax.tokens.indices {
            switch syntax.lemmas[token] {
            case "as": sightings += asCharacter(token)
            case "role", "part": sightings += sameRole(token, after: last(of: sightings, before: token))
            case "replace": sightings += recasting(token, after: sightings)
            case "take": sightings += takingOver(token, after: last(of: sightings, before: token))
            case "understudy", "replacement", "successor": sightings += standingIn(token, after: sightings)
            case "…", "...", ".....", "....": sightings += castLine(token)
            case "(", "-lrb-": sightings += brackets(token)
            default: break
            }
        }
        sightings += syntax.tokens.indices.flatMap { likened(at: $0, sightings) }
        return gather(sightings.filter { $0.actor != $0.character })
    }

    /// The last sighting before a token.
    private func last(of sightings: [Sighting], before token: Int) -> Sighting? {
        sightings.filter { $0.token < token }.max { $0.token < $1.token }
    }

    /// Joins actors and characters one to one where there are as many of both, else the one to each of the others.
    func pair(_ actors: [Int], _ characters: [Int], at token: Int, _ confidence: Double) -> [Sighting] {
        func sighting(_ actor: Int, _ character: Int) -> Sighting {
            Sighting(actor: actor, character: character, token: token, confidence: confidence)
        }
        if actors.count == characters.count { return people.paired(actors, characters).map(sighting) }
        if actors.count == 1 { return characters.map { sighting(actors[0], $0) } }
        if characters.count == 1 { return actors.map { sighting($0, characters[0]) } }
        return []
    }

    // MARK: - Putting together

    /// The portrayals of all sightings: those whose words leave the direction open are turned as the others and what
    /// the text says of the two have it; nobody is both actor and character.
    private func gather(_ sightings: [Sighting]) -> [Portrayal] {
        var reality = RealityMeasure(syntax: syntax, referents: referents, people: people).scores()
        let sure = sightings.filter { $0.isDirectionKnown && $0.confidence >= 0.5 }
        for sighting in sure {
            reality[sighting.actor] += 3 * sighting.confidence
            reality[sighting.character] -= 3 * sighting.confidence
        }
        let actors = Set(sure.map(\.actor))
        let played = Set(sure.map(\.character))
        let characters = played.union(kin(of: played).subtracting(actors))
        // Weak signs count only for those who are known to act or to be played, or where the one is clearly real.
        let sightings = sightings.filter {
            $0.confidence >= 0.5 || actors.contains($0.actor) || characters.contains($0.character)
                || reality[$0.actor] - reality[$0.character] > 2
        }
        var found: [Portrayal] = []
        let turned = sightings.map { sighting in
            var isReversed = !sighting.isDirectionKnown && reality[sighting.character] >= reality[sighting.actor] + 1
            if !actors.contains(sighting.character), !played.contains(sighting.actor),
                let isSo = actorsStandWithinBrackets(besides: sighting, sightings, reality)
            {
                isReversed = !isSo
            }
            return isReversed
                ? Sighting(
                    actor: sighting.character,
                    character: sighting.actor,
                    token: sighting.token,
                    confidence: sighting.confidence
                ) : sighting
        }
        for sighting in turned
        where reality[sighting.actor] >= reality[sighting.character]
            || !sighting.isDirectionKnown && reality[sighting.actor] + 1 >= reality[sighting.character]
        {
            let evidence = syntax.annotation.span(of: syntax.sentence(of: sighting.token))
            if let known = found.firstIndex(where: {
                $0.actor == sighting.actor && $0.character == sighting.character
            }) {
                found[known].evidence.add(evidence)
                found[known].confidence = 1 - (1 - found[known].confidence) * (1 - sighting.confidence / 2)
            } else {
                found.append(
                    Portrayal(
                        actor: sighting.actor,
                        character: sighting.character,
                        work: work(near: sighting.token),
                        evidence: Evidence(evidence),
                        confidence: sighting.confidence
                    )
                )
            }
        }
        return consistent(found)
    }

    /// Whether brackets hold those who play, as "Rosa (Ann Bell)" has it, by what the text says of the others in brackets; nil where
    /// that is open.
    private func actorsStandWithinBrackets(besides one: Sighting, _ sightings: [Sighting], _ reality: [Double]) -> Bool?
    {
        guard isBracket(one) else { return nil }
        let differences = sightings.filter { isBracket($0) && $0.token != one.token }
            .map { reality[$0.actor] - reality[$0.character] }
        let isSo = differences.contains { $0 >= 2 }
        return isSo == differences.contains { $0 <= -2 } ? nil : isSo
    }

    private func isBracket(_ sighting: Sighting) -> Bool {
        !sighting.isDirectionKnown && syntax.words[sighting.token] == "("
    }

    /// Those whom the text calls somebody's kin, friends or staff: who is so to a character is one too.
    private func kin(of characters: Set<Int>) -> Set<Int> {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        var found: Set<Int> = []
        for token in syntax.tokens.indices where TieNouns.noun(syntax.lemmas[token]) != nil {
            let phrase = phrases.phrase(around: token)
            guard phrase.owner != nil, phrases.owners(of: phrase).contains(where: characters.contains) else { continue }
            found.formUnion(phrases.peopleAfter(phrase))
        }
        return found
    }

    /// The work named nearest: in the sentence, else the one the text is about, else the last before.
    private func work(near token: Int) -> Int? {
        let sentence = syntax.annotation.span(of: syntax.sentence(of: token))
        let position = syntax.tokens[token].span.start
        let within = works.indices.compactMap { index -> (index: Int, distance: Int)? in
            let distances = works[index].mentions.filter(sentence.contains).map { abs($0.start - position) }
            return distances.min().map { (index, $0) }
        }
        if let nearest = within.min(by: { $0.distance < $1.distance }) { return nearest.index }
        let title = titleText
        let counts = works.map { $0.mentions.count + (title.contains($0.name.lowercased()) ? 4 : 0) }
        if let most = counts.max(), counts.filter({ $0 == most }).count == 1 { return counts.firstIndex(of: most) }
        let before = works.indices.compactMap { index in
            works[index].mentions.last { $0.end <= sentence.start }.map { (index, $0.start) }
        }
        return before.max { $0.1 < $1.1 }?.0 ?? works.indices.first
    }

    /// The words of the document's title and first block, in lower case.
    private var titleText: String {
        let document = syntax.annotation.document
        let first = document.blocks.first.map { String(document[$0.span]) } ?? ""
        return ((document.source.title ?? "") + " " + first).lowercased()
    }

    /// Nobody is both: of portrayals in which one person is actor here and character there, the weaker go.
    private func consistent(_ found: [Portrayal]) -> [Portrayal] {
        var kept: [Portrayal] = []
        for portrayal in found.sorted(by: { ($0.confidence, $1.evidence.first) > ($1.confidence, $0.evidence.first) }) {
            let clashes = kept.contains { $0.actor == portrayal.character || $0.character == portrayal.actor }
            if !clashes { kept.append(portrayal) }
        }
        return kept.sorted { $0.evidence.first < $1.evidence.first }
    }
}
