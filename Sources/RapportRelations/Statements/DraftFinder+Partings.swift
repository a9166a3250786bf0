import RapportLanguage

/// Couples that are none any more: "was married until 2015", "left him for", "they parted".
extension DraftFinder {
    /// "She left him", "walked out on him": of a couple told of before.
    func leftDrafts(at verb: Int) -> [Draft] {
        let left: [Int]
        switch verbs.lemma(of: verb) {
        case "abandon", "desert", "leave": left = isLeftSomewhere(verb) ? [] : verbs.objects(of: verb)
        case "part": left = []
        case "walk" where syntax.words[verb + 1] == "out": left = verbs.obliques(of: verb, ["on"])
        default: return []
        }
        let subjects = verbs.subjects(of: verb)
        let isMutual = verbs.lemma(of: verb) == "part"
        guard subjects.count == (isMutual ? 2 : 1), left.count == (isMutual ? 0 : 1),
            couples.contains(Set(subjects + left)), !leavesForWork(verb)
        else { return [] }
        return [
            Draft(
                a: subjects,
                b: left,
                kind: .exPartner,
                trigger: verb,
                label: verb..<(verb + 1),
                confidence: 0.6,
                rule: "verb"
            )
        ]
    }

    /// Whether words after "left" tell of a place: "left him at the station".
    private func isLeftSomewhere(_ verb: Int) -> Bool {
        let end = syntax.sentence(of: verb).upperBound
        return (verb + 1..<min(end, verb + 6)).contains { token in
            let isYear = syntax.words[token] == "in" && syntax.tokens[token + 1].universalTag == .numeral
            return ["alone", "at", "behind", "in", "on", "to", "with"].contains(syntax.words[token]) && !isYear
        }
    }

    /// "was married to him until 2015", "were married for nine years": a couple no more, unless death parted them.
    func marriedUntil(_ verb: Int, _ draft: Draft) -> [Draft] {
        guard draft.kind == .spouse, syntax.words[verb] == "married", endsLater(verb) else { return [] }
        var other = draft
        other.kind = .exPartner
        other.rule = "married-until"
        return [other]
    }

    /// Whether words after "was married" tell of an end: a year after "until", or a number of years.
    private func endsLater(_ verb: Int) -> Bool {
        let sentence = syntax.sentence(of: verb)
        let isPast = (max(sentence.lowerBound, verb - 4)..<verb).contains {
            ["was", "were"].contains(syntax.words[$0])
        }
        guard isPast, !sentence.contains(where: { ["die", "death", "killed"].contains(syntax.lemmas[$0]) }) else {
            return false
        }
        return (verb + 1..<min(sentence.upperBound, verb + 16)).contains { token in
            let isNumber = syntax.tokens[token + 1].universalTag == .numeral
            switch syntax.words[token] {
            case "until", "till": return isNumber
            case "from": return isNumber && ["to", "until", "-", "–"].contains(syntax.words[token + 2])
            case "for": return isNumber && ["year", "month"].contains(syntax.lemmas[token + 2])
            default: return false
            }
        }
    }

    /// "She left him for Tom Marsh, a coach of champions": whom somebody works with is left for another, and no lover.
    func leavesForWork(_ verb: Int) -> Bool {
        verbs.lemma(of: verb) == "leave" && isOfTrainers(verb, after: "for")
    }

    /// Whether those are spoken of whom one works with, a few words after a preposition.
    func isOfTrainers(_ verb: Int, after preposition: String) -> Bool {
        let end = syntax.sentence(of: verb).upperBound
        guard let next = (verb..<end).first(where: { syntax.words[$0] == preposition }) else { return false }
        return (next..<min(end, next + 12)).contains { Self.trainers.contains(syntax.lemmas[$0]) }
    }

    private static let trainers: Set<String> = [
        "agency", "agent", "club", "coach", "label", "manager", "party", "publisher", "team", "trainer",
    ]

    /// "She left him for the conductor Tom Marsh": whom she loves now.
    func leftFor(_ verb: Int, _ draft: Draft) -> [Draft] {
        guard ["dump", "jilt", "leave"].contains(verbs.lemma(of: verb)), draft.kind == .exPartner else { return [] }
        let next = verbs.obliques(of: verb, ["for"]).filter { !draft.a.contains($0) && !draft.b.contains($0) }
        guard next.count == 1 else { return [] }
        var other = draft
        other.b = next
        other.kind = .partner
        other.rule = "left-for"
        return [other]
    }
}
