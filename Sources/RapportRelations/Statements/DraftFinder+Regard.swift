import RapportLanguage

/// What one feels about the other: "his admiration for her", "holds a fondness for the man", "their mutual respect".
extension DraftFinder {
    /// The ties a noun of regard states.
    func regardDrafts(_ kind: TieKind, at token: Int) -> [Draft] {
        var feelers = referents.allPeople(at: syntax.dependents(of: token, .nmodPoss))
        let isMutual = syntax.dependents(of: token, .amod).contains {
            ["mutual", "shared", "reciprocal"].contains(syntax.words[$0])
        }
        var targets: [Int] = []
        for dependent in syntax.dependents(of: token, .nmod, .obl)
        where syntax.hasPreposition(dependent, kind == .rival ? Self.ofContests : Self.ofFeelings) {
            targets += regarded(at: dependent)
        }
        // "was full of praise for her"
        if feelers.isEmpty, let full = syntax.head(of: token), syntax.words[full] == "full",
            !syntax.dependents(of: full, .cop).isEmpty
        {
            feelers = referents.allPeople(at: syntax.subjects(of: full))
        }
        // "nothing but praise for her"
        let isAll = syntax.head(of: token).map { syntax.words[$0] == "nothing" } ?? false
        let noun = isAll ? syntax.head(of: token) ?? token : token
        if let verb = syntax.head(of: noun), [.obj, .obl].contains(syntax.relation(of: noun)),
            syntax.tokens[verb].universalTag == .verb
        {
            let isTreating = syntax.hasPreposition(token, ["with"])
            if syntax.relation(of: noun) == .obj || isTreating {
                if feelers.isEmpty { feelers = referents.allPeople(at: syntax.subjects(of: verb)) }
                if targets.isEmpty {
                    targets = referents.allPeople(
                        at: syntax.obliques(
                            of: verb,
                            kind == .rival ? Self.ofContests : ["for", "in", "towards", "toward", "over", "against"]
                        )
                    )
                }
                if isTreating { targets += syntax.objects(of: verb).flatMap(regarded) }
            }
        }
        targets = targets.filter { !feelers.contains($0) }
        func draft(_ a: [Int], _ b: [Int]) -> Draft {
            Draft(
                a: a,
                b: b,
                kind: kind,
                trigger: token,
                label: labelTokens(of: token),
                confidence: 0.8,
                rule: "regard-noun"
            )
        }
        if isMutual {
            let pair =
                feelers.count == 2
                ? feelers
                : feelers.count == 1 && targets.count == 1
                    ? feelers + targets : topics.last(before: token, within: Self.topicReach)
            guard let pair else { return [] }
            return kind.isDirected
                ? [draft([pair[0]], [pair[1]]), draft([pair[1]], [pair[0]])] : [draft([pair[0]], [pair[1]])]
        }
        // "appreciation of each other's work": the targets are the feelers themselves.
        if feelers.count == 2, targets.isEmpty, kind.isDirected, mentionsEachOther(token) {
            return [draft([feelers[0]], [feelers[1]]), draft([feelers[1]], [feelers[0]])]
        }
        return feelers.isEmpty || targets.isEmpty ? [] : [draft(feelers, targets)]
    }

    private static let ofContests: Set<String> = ["against", "by", "of", "over", "to"]

    private static let ofFeelings: Set<String> = [
        "against", "at", "by", "for", "in", "of", "on", "over", "to", "toward", "towards",
    ]

    /// The people that a regarded nominal is, or belongs to: "belief in Ann's ability" is belief in Ann.
    func regarded(at token: Int) -> [Int] {
        if RegardNouns.partsOfPeople.contains(syntax.lemmas[token]) {
            let owners = referents.allPeople(at: syntax.dependents(of: token, .nmodPoss))
            if !owners.isEmpty { return owners }
            // "inspired by the work of Ann Bell"
            let names = NameScanner(syntax: syntax, referents: referents)
            if syntax.words[token + 1] == "of", let name = names.name(from: token + 2) {
                return names.people(of: [name])
            }
        }
        return referents.allPeople(at: token)
    }

    /// Whether a noun is what somebody has or makes: "her work", "Ann's voice".
    func isPartOfSomebody(_ token: Int) -> Bool {
        RegardNouns.partsOfPeople.contains(syntax.lemmas[token]) && !syntax.dependents(of: token, .nmodPoss).isEmpty
    }

    private func mentionsEachOther(_ token: Int) -> Bool {
        let sentence = syntax.sentence(of: token)
        return (token..<min(token + 6, sentence.upperBound)).contains {
            syntax.words[$0] == "other" && $0 > 0 && ["each", "one"].contains(syntax.words[$0 - 1])
        }
    }
}
