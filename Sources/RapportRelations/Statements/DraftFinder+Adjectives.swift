import RapportLanguage

/// Adjectives that join people: "proud of her", "never becomes romantic", "estranged from X".
extension DraftFinder {
    private static let staying: Set<String> = ["become", "get", "grow", "keep", "remain", "stay"]

    private static let couples: Set<String> = ["couple", "duo", "pair", "partner", "team"]

    /// The ties an adjective states, where no noun it stands before does.
    func adjectiveDrafts(at token: Int) -> [Draft] {
        guard let meaning = TieAdjectives.meaning(syntax.words[token]) else { return [] }
        // Before a bond noun the noun's own rule reads it.
        if syntax.tokens[token].relation == .amod, let head = syntax.head(of: token),
            BondNouns.meaning(syntax.lemmas[head]) != nil
        {
            return []
        }
        if syntax.words[token] == "close", isRumoured(token) || syntax.words[token + 1] == "enough" { return [] }
        func draft(_ a: [Int], _ b: [Int]) -> Draft {
            Draft(
                a: a,
                b: b,
                kind: meaning.kind,
                trigger: token,
                label: token..<(token + 1),
                isDenial: meaning.isDenial,
                isDirectionKnown: !b.isEmpty,
                confidence: meaning.confidence,
                rule: "adjective"
            )
        }
        // "Ann Bell and Tom Marsh, the married team behind the show"
        if meaning.kind == .spouse, Self.couples.contains(syntax.lemmas[token + 1]) {
            let phrases = RolePhraseReader(syntax: syntax, referents: referents)
            let start = phrases.phrase(around: token + 1).tokens.lowerBound
            let names = NameScanner(syntax: syntax, referents: referents)
            let pair = syntax.words[start - 1] == "," ? names.people(of: names.row(upTo: start - 1)) : []
            return pair.count == 2 ? [draft(pair, [])] : []
        }
        // "stayed close to her"
        let verb = syntax.head(of: token).flatMap { Self.staying.contains(syntax.lemmas[$0]) ? $0 : nil }
        let subjectTokens = syntax.subjects(of: verb ?? token)
        let others = ([token] + (verb.map { [$0] } ?? [])).flatMap {
            syntax.obliques(of: $0, meaning.prepositions).flatMap(regarded)
        }
        var subjects = referents.allPeople(at: subjectTokens).filter { !others.contains($0) }
        // "Ann and Bea, who have become inseparable", where the tree may have the last alone.
        let auxiliaries = [verb ?? token, token].flatMap { syntax.dependents(of: $0, .aux, .cop) }
        if subjects.count == 1, let first = auxiliaries.min(), ["are", "have", "were"].contains(syntax.words[first]) {
            let row = NameScanner(syntax: syntax, referents: referents).subjects(before: first)
            if row.count == 2 { subjects = row }
        }
        if !subjects.isEmpty, !others.isEmpty { return [draft(subjects, others)] }
        if meaning.kind.isDirected || !meaning.prepositions.isEmpty && subjects.count != 2 && subjectTokens.isEmpty {
            return []
        }
        // "Ann and Tom, who is divorced"
        if subjects.count == 2 { return isOfOne(token) ? [] : [draft(subjects, [])] }
        // "their relationship was never romantic", "it started unequal".
        for subject in subjectTokens {
            let isBond = BondNouns.meaning(syntax.lemmas[subject]) != nil
            if isBond, let pair = participants(ofBond: subject) ?? topics.last(before: token, within: Self.topicReach) {
                return [draft([pair[0]], [pair[1]])]
            }
            if syntax.words[subject] == "it" || syntax.words[subject] == "that",
                let pair = topics.last(before: token, within: Self.topicReach), meaning.prepositions.isEmpty
            {
                return [draft([pair[0]], [pair[1]])]
            }
        }
        return []
    }
}
