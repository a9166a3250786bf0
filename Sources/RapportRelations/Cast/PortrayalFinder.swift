import RapportLanguage
import RapportText

/// Finds who plays whom, however English puts it.
struct PortrayalFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    let works: [Work]

    /// The portrayals the text states, each pair once with all its evidence.
    ///
    /// Complexity: O(tokens).
    func portrayals() -> [Portrayal] {
        guard Fiction(syntax, works: works).isSpokenOf else { return [] }
        var found: [Portrayal] = []
        func add(_ pairs: [(actor: Int, character: Int)], at token: Int, confidence: Double) {
            for (actor, character) in pairs where actor != character {
                let evidence = syntax.annotation.span(of: syntax.sentence(of: token))
                if let known = found.firstIndex(where: { $0.actor == actor && $0.character == character }) {
                    found[known].evidence.add(evidence)
                    found[known].confidence = max(found[known].confidence, confidence)
                } else {
                    found.append(
                        Portrayal(
                            actor: actor,
                            character: character,
                            work: work(near: token),
                            evidence: Evidence(evidence),
                            confidence: confidence
                        )
                    )
                }
            }
        }
        for token in syntax.tokens.indices {
            switch syntax.lemmas[token] {
            case "play", "portray", "voice", "embody", "depict":
                add(pairsOfPlaying(token), at: token, confidence: 0.95)
            case "role", "part", "character", "counterpart":
                add(pairsOfRole(token), at: token, confidence: 0.9)
            default: break
            }
            if referents.isName(token) {
                add(pairsOfAs(token), at: token, confidence: 0.9)
                add(pairsOfPossessive(token), at: token, confidence: 0.7)
            }
        }
        for (pair, token) in pairsInBrackets(known: found) { add([pair], at: token, confidence: 0.8) }
        return consistent(found)
    }

    // MARK: - Patterns

    /// "X plays Y", "X, who plays Y", "Y, played by X", "A and B, played by X and Z respectively".
    private func pairsOfPlaying(_ verb: Int) -> [(actor: Int, character: Int)] {
        guard syntax.tokens[verb].universalTag == .verb else { return [] }
        if syntax.isPassive(verb) {
            return pair(
                actors: referents.allPeople(at: syntax.agents(of: verb)),
                characters: referents.allPeople(at: syntax.subjects(of: verb).map(syntax.firstConjunct))
            )
        }
        return pair(
            actors: referents.allPeople(at: syntax.subjects(of: verb)),
            characters: referents.allPeople(at: syntax.objects(of: verb))
        )
    }

    /// "the role of Y" taken, given or gone to X; "X's character, Y".
    private func pairsOfRole(_ noun: Int) -> [(actor: Int, character: Int)] {
        guard syntax.tokens[noun].universalTag == .noun else { return [] }
        let complements = syntax.tree.dependents(of: noun).filter {
            syntax.hasPreposition($0, ["of", "as"]) || [.appos, .nmodDesc].contains(syntax.tokens[$0].relation)
        }
        var characters = referents.allPeople(at: complements)
        let owners = referents.allPeople(at: syntax.dependents(of: noun, .nmodPoss))
        if syntax.words[noun] == "character" || syntax.words[noun] == "counterpart" {
            if characters.isEmpty, !syntax.dependents(of: noun, .cop).isEmpty {
                characters = referents.allPeople(at: syntax.subjects(of: noun))
            }
            if characters.isEmpty { characters = referents.people(at: noun).filter { !owners.contains($0) } }
            return pair(actors: owners, characters: characters)
        }
        if !owners.isEmpty { return pair(actors: owners, characters: characters) }
        guard !characters.isEmpty, let governor = syntax.head(of: noun) else { return [] }
        if syntax.lemmas[governor] == "go" || syntax.lemmas[governor] == "offer" {
            let receivers = referents.allPeople(at: syntax.obliques(of: governor, ["to"]))
            if !receivers.isEmpty { return pair(actors: receivers, characters: characters) }
        }
        if syntax.isNominal(governor), syntax.tokens[noun].relation == .nmod {
            return pair(actors: referents.allPeople(at: governor), characters: characters)
        }
        var actors = referents.allPeople(at: syntax.subjects(of: governor))
        if ["cast", "choose", "replace", "see", "give", "offer", "want"].contains(syntax.lemmas[governor]),
            !syntax.isPassive(governor)
        {
            actors = referents.allPeople(at: syntax.objects(of: governor) + syntax.dependents(of: governor, .iobj))
        }
        if syntax.isPassive(governor) { actors += referents.allPeople(at: syntax.agents(of: governor)) }
        // "took over the part of Y from Z": both have played Y.
        actors += referents.allPeople(at: syntax.obliques(of: governor, ["from"]))
        return pair(actors: actors, characters: characters)
    }

    /// "X stars as Y", "X as Y", "X was cast as Y", "they cast X as Y".
    private func pairsOfAs(_ name: Int) -> [(actor: Int, character: Int)] {
        guard syntax.hasPreposition(name, ["as"]), let governor = syntax.head(of: name) else { return [] }
        let characters = referents.allPeople(at: name)
        if syntax.isNominal(governor), referents.isName(governor) {
            return pair(actors: referents.people(at: governor), characters: characters)
        }
        let verb = syntax.lemmas[governor]
        if ["cast", "recast", "have", "feature", "see", "hire", "introduce", "feature", "pick", "choose"].contains(
            verb
        ),
            !syntax.isPassive(governor)
        {
            return pair(actors: referents.allPeople(at: syntax.objects(of: governor)), characters: characters)
        }
        if Self.performing.contains(verb) || verb == "cast" {
            return pair(actors: referents.allPeople(at: syntax.subjects(of: governor)), characters: characters)
        }
        return []
    }

    /// "X's Y" where Y is a name: "Hale's weary Inspector Marsh".
    private func pairsOfPossessive(_ name: Int) -> [(actor: Int, character: Int)] {
        let owners = syntax.dependents(of: name, .nmodPoss).filter(referents.isName)
        guard !owners.isEmpty, syntax.tokens[name].universalTag == .properNoun else { return [] }
        return pair(actors: referents.allPeople(at: owners), characters: referents.people(at: name))
    }

    /// "Y (X)": a name followed at once by another in round brackets.
    private func pairsInBrackets(known: [Portrayal]) -> [(pair: (actor: Int, character: Int), token: Int)] {
        let actors = Set(known.map(\.actor))
        let characters = Set(known.map(\.character))
        var found: [(pair: (actor: Int, character: Int), token: Int)] = []
        for bracket in syntax.tokens.indices where syntax.words[bracket] == "(" && bracket > 0 {
            guard bracket + 1 < syntax.tokens.count else { break }
            var close = bracket + 1
            while close < syntax.tokens.count, close - bracket < 8, syntax.words[close] != ")" { close += 1 }
            guard close < syntax.tokens.count, syntax.words[close] == ")" else { continue }
            guard
                let inside = (bracket + 1..<close).first(where: {
                    !referents.people(at: $0).isEmpty && referents.isName($0)
                }),
                let outside = [bracket - 1, bracket - 2].first(where: {
                    $0 >= 0 && referents.isName($0) && !referents.people(at: $0).isEmpty
                })
            else { continue }
            // Everything in the brackets has to be the name, or the name and a title of a work.
            guard (bracket + 1..<close).allSatisfy({ syntax.tokens[$0].universalTag != .verb }) else { continue }
            guard let first = referents.people(at: outside).first, let second = referents.people(at: inside).first
            else { continue }
            let isReversed = actors.contains(first) || characters.contains(second)
            found.append((isReversed ? (first, second) : (second, first), outside))
        }
        return found
    }

    // MARK: - Helpers

    private static let performing: Set<String> = [
        "star", "co-star", "costar", "appear", "perform", "act", "return", "debut", "shine", "sing", "excel", "feature",
        "impress", "dazzle", "triumph", "join", "headline",
    ]

    /// Joins actors and characters one to one where there are as many of both, else the one to each of the others.
    private func pair(actors: [Int], characters: [Int]) -> [(actor: Int, character: Int)] {
        if actors.count == characters.count { return zip(actors, characters).map { ($0, $1) } }
        if actors.count == 1 || characters.count == 1 {
            return actors.flatMap { actor in characters.map { (actor, $0) } }
        }
        return []
    }

    /// The work named nearest: in the sentence, else the last before, else the first after.
    private func work(near token: Int) -> Int? {
        let sentence = syntax.annotation.span(of: syntax.sentence(of: token))
        if let within = works.firstIndex(where: { $0.mentions.contains(where: sentence.contains) }) { return within }
        let counts = works.map(\.mentions.count)
        if let most = counts.max(), counts.filter({ $0 == most }).count == 1 { return counts.firstIndex(of: most) }
        let before = works.indices.compactMap { index in
            works[index].mentions.last { $0.end <= sentence.start }.map { (index, $0.start) }
        }
        return before.max { $0.1 < $1.1 }?.0 ?? works.indices.first
    }

    /// Nobody is both: of portrayals in which one person is actor here and character there, the weaker go.
    private func consistent(_ found: [Portrayal]) -> [Portrayal] {
        var kept: [Portrayal] = []
        for portrayal in found.sorted(by: { $0.confidence > $1.confidence }) {
            let clashes = kept.contains { $0.actor == portrayal.character || $0.character == portrayal.actor }
            if !clashes { kept.append(portrayal) }
        }
        return kept.sorted { $0.evidence.first < $1.evidence.first }
    }
}
