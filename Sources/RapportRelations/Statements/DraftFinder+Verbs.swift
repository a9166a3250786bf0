import RapportLanguage

/// Verbs that join people: "she hired him", "X, coached by Y", "the two fell out".
extension DraftFinder {
    /// The ties a verb states: of its readings the first that fits.
    func verbDrafts(at token: Int) -> [Draft] {
        for reading in TieVerbs.readings(syntax.lemmas[token]) where hasParticles(reading.particles, token) {
            if let draft = draft(reading, at: token) { return [draft] }
        }
        return []
    }

    private func hasParticles(_ particles: Set<String>, _ verb: Int) -> Bool {
        guard !particles.isEmpty else { return true }
        let end = min(verb + 6, syntax.sentence(of: verb).upperBound)
        return syntax.tree.dependents(of: verb).contains { particles.contains(syntax.words[$0]) }
            || (verb + 1..<max(end, verb + 1)).contains { particles.contains(syntax.words[$0]) }
    }

    private func draft(_ reading: TieVerb, at verb: Int) -> Draft? {
        let isPassive = syntax.isPassive(verb)
        var subjects = referents.allPeople(at: syntax.subjects(of: verb))
        var others: [Int] = []
        switch reading.frame {
        case .object:
            if isPassive {
                others = subjects
                subjects = referents.allPeople(at: syntax.agents(of: verb))
            } else {
                others = syntax.objects(of: verb).flatMap(regarded)
            }
        case .oblique(let prepositions):
            others = syntax.obliques(of: verb, prepositions).flatMap(regarded)
        case .reciprocal:
            guard subjects.count == 2, syntax.objects(of: verb).flatMap(regarded).isEmpty || isEachOther(verb) else {
                return nil
            }
        }
        if case .reciprocal = reading.frame {
        } else {
            // "they admire each other".
            if others.isEmpty || others == subjects, subjects.count == 2, isEachOther(verb) {
                others = []
            } else {
                others = others.filter { !subjects.contains($0) }
                guard !others.isEmpty, !subjects.isEmpty else { return nil }
            }
        }
        let isSubjectA = reading.isSubjectA
        return Draft(
            a: others.isEmpty || isSubjectA ? subjects : others,
            b: others.isEmpty || isSubjectA ? others : subjects,
            kind: reading.kind,
            trigger: verb,
            label: verb..<(verb + 1),
            isDenial: reading.needsNegation,
            needsNegation: reading.needsNegation,
            isDirectionKnown: !others.isEmpty,
            confidence: reading.confidence,
            rule: "verb"
        )
    }

    private func isEachOther(_ verb: Int) -> Bool {
        let sentence = syntax.sentence(of: verb)
        return (verb + 1..<min(verb + 9, sentence.upperBound)).contains {
            (syntax.words[$0] == "other" && ["each", "one"].contains(syntax.words[$0 - 1]))
                || (syntax.words[$0] == "another" && syntax.words[$0 - 1] == "one")
        }
    }
}
