import RapportLanguage

/// Nouns for the tie itself: "the friendship between X and Y", "her marriage to X", "their feud", "it's not love".
extension DraftFinder {
    /// The ties a bond noun states.
    func bondDrafts(_ meaning: BondNouns.Meaning, at token: Int) -> [Draft] {
        var found: [(kind: TieKind, confidence: Double, isDenial: Bool)] = []
        for modifier in syntax.dependents(of: token, .amod, .compound) {
            if let kind = BondNouns.kind(ofModifier: syntax.lemmas[modifier]) {
                found.append((kind, 0.85, false))
            } else if let adjective = TieAdjectives.meaning(syntax.words[modifier]), adjective.isDenial {
                found.append((adjective.kind, 0.85, true))
            }
        }
        if found.isEmpty, let kind = meaning.kind { found.append((kind, meaning.confidence, false)) }
        guard !found.isEmpty, let pair = participants(ofBond: token) ?? topicalPair(at: token) else { return [] }
        return found.map { kind, confidence, isDenial in
            Draft(
                a: [pair[0]],
                b: [pair[1]],
                kind: kind,
                trigger: token,
                label: labelTokens(of: token),
                isDenial: isDenial,
                isDirectionKnown: false,
                confidence: confidence,
                rule: "bond-noun"
            )
        }
    }

    /// The two people a bond noun, or what stands for one, joins.
    func participants(ofBond token: Int) -> [Int]? {
        let owners = referents.allPeople(at: syntax.dependents(of: token, .nmodPoss))
        if owners.count == 2 { return owners }
        var others: [Int] = []
        for dependent in syntax.dependents(of: token, .nmod, .obl) {
            if syntax.hasPreposition(dependent, ["between", "of", "among"]) {
                let people = referents.allPeople(at: dependent)
                if people.count == 2 { return people }
                others += people
            } else if syntax.hasPreposition(dependent, ["with", "to", "from", "and"]) {
                others += referents.allPeople(at: dependent)
            }
        }
        if let owner = owners.first, let other = others.first(where: { $0 != owner }), owners.count == 1 {
            return [owner, other]
        }
        // "they are at war", "X was at odds with Y".
        if syntax.hasPreposition(token, ["at"]) || !syntax.dependents(of: token, .cop).isEmpty {
            let subjects = referents.allPeople(at: syntax.subjects(of: token))
            if subjects.count == 2, others.isEmpty { return subjects }
            if subjects.count == 1, let other = others.first(where: { $0 != subjects[0] }) {
                return [subjects[0], other]
            }
        }
        guard let verb = syntax.head(of: token), syntax.tokens[verb].universalTag == .verb else { return nil }
        // "X has a close relationship with Y", "X and Y struck up a friendship": the verb's subject takes part.
        if others.isEmpty { others = referents.allPeople(at: syntax.obliques(of: verb, ["with"])) }
        guard syntax.relation(of: token) == .obj else { return nil }
        let subjects = referents.allPeople(at: syntax.subjects(of: verb))
        if subjects.count == 2, others.isEmpty { return subjects }
        if subjects.count == 1, let other = others.first(where: { $0 != subjects[0] }) { return [subjects[0], other] }
        return nil
    }

    /// The pair that "it", "this" or "the relationship" goes on about.
    private func topicalPair(at token: Int) -> [Int]? {
        let isPredicate = !syntax.dependents(of: token, .cop).isEmpty
        let subjectWords = syntax.subjects(of: token).map { syntax.words[$0] }
        let isSaidOfIt = isPredicate && subjectWords.contains { ["it", "this", "that", "there", "what"].contains($0) }
        let isExistential = syntax.head(of: token).map { head in
            syntax.dependents(of: head, .expl).contains { syntax.words[$0] == "there" }
        }
        let determiners = syntax.dependents(of: token, .det).map { syntax.words[$0] }
        let isDefinite = determiners.contains { ["the", "this", "that"].contains($0) }
        guard isSaidOfIt || isExistential == true || isDefinite else { return nil }
        return topics.last(before: token, within: isSaidOfIt ? Self.topicReach : Self.topicReach / 2)
    }
}
