import RapportLanguage
import RapportText

/// Finds who plays whom, however English puts it.
struct PortrayalFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    let works: [Work]

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
        guard Fiction(syntax, works: works).isSpokenOf else { return [] }
        var sightings: [Sighting] = []
        for token in syntax.tokens.indices {
            switch syntax.lemmas[token] {
            case "voice" where token + 1 < syntax.tokens.count && syntax.words[token + 1] == "of":
                sightings += role(token, after: sightings.last)
            case "play", "portray", "voice", "embody", "depict", "inhabit", "originate", "essay", "create",
                "understudy":
                sightings += playing(token)
            case "role", "part", "character", "counterpart", "portrayal", "performance", "alter":
                sightings += role(token, after: sightings.last)
            case "replace", "recast": sightings += recasting(token, after: sightings)
            case "as": sightings += asCharacter(token)
            case "take", "tackle": sightings += taking(token, after: sightings.last)
            case "make": sightings += makingOwn(token)
            case "bring", "breathe", "give": sightings += enlivening(token)
            case "hand": sightings += handing(token)
            case "behind": sightings += behind(token)
            case "lend": sightings += lending(token)
            case "…", "...", ".....", "....": sightings += castLine(token)
            case "to": sightings += opposite(token)
            case "(", "-lrb-": sightings += brackets(token)
            case "a.k.a.", "aka": sightings += alias(token)
            case "'s", "’s", "'": sightings += possessive(token)
            case "be": sightings += identity(token)
            case "whose": sightings += possessive(token)
            default: break
            }
        }
        sightings += syntax.tokens.indices.flatMap { likened(at: $0, sightings) }
        return gather(sightings.filter { $0.actor != $0.character })
    }

    /// Joins actors and characters one to one where there are as many of both, else the one to each of the others.
    func pair(_ actors: [Int], _ characters: [Int], at token: Int, _ confidence: Double) -> [Sighting] {
        func sighting(_ actor: Int, _ character: Int) -> Sighting {
            Sighting(actor: actor, character: character, token: token, confidence: confidence)
        }
        if actors.count == characters.count { return zip(actors, characters).map(sighting) }
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
        let characters = Set(sure.map(\.character))
        // Weak signs count only for those who are known to act or to be played, or where the one is clearly real.
        let sightings = sightings.filter {
            $0.confidence >= 0.5 || actors.contains($0.actor) || characters.contains($0.character)
                || reality[$0.actor] - reality[$0.character] > 2
        }
        var found: [Portrayal] = []
        let turned = sightings.map { sighting in
            let isReversed = !sighting.isDirectionKnown && reality[sighting.character] >= reality[sighting.actor] + 1
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
