import RapportLanguage

/// Verbs that join people: "she hired him", "X, coached by Y", "the two fell out".
extension DraftFinder {
    /// The ties a verb states: of its readings the first that fits.
    func verbDrafts(at token: Int) -> [Draft] {
        for reading in TieVerbs.readings(verbs.lemma(of: token)) where hasParticles(reading.particles, token) {
            guard let draft = draft(reading, at: token) else { continue }
            if draft.kind == .exPartner, leavesForWork(token) || draft.b.isEmpty && isOfOne(token) { return [] }
            return [draft] + leftFor(token, draft) + marriedUntil(token, draft) + notAlong(token, draft)
        }
        return leftDrafts(at: token)
    }

    /// "She left him", "walked out on him": of a couple told of before.
    private func leftDrafts(at verb: Int) -> [Draft] {
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
        return (verb + 1..<max(verb + 1, min(end, verb + 6))).contains { token in
            let isYear = syntax.words[token] == "in" && syntax.tokens[token + 1].universalTag == .numeral
            return ["alone", "at", "behind", "in", "on", "to", "with"].contains(syntax.words[token]) && !isYear
        }
    }

    /// "was married to him until 2015", "were married for nine years": a couple no more, unless death parted them.
    private func marriedUntil(_ verb: Int, _ draft: Draft) -> [Draft] {
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

    /// "The two never got along": more than no friends.
    private func notAlong(_ verb: Int, _ draft: Draft) -> [Draft] {
        guard verbs.lemma(of: verb) == "get", draft.kind == .friend else { return [] }
        var other = draft
        other.kind = .enemy
        other.isDenial = true
        other.needsNegation = true
        other.rule = "not-along"
        return [other]
    }

    /// "Ann and Tom, who is divorced": said of the last alone.
    func isOfOne(_ predicate: Int) -> Bool {
        syntax.tokens[predicate].relation == .aclRelcl
            && syntax.dependents(of: predicate, .aux, .auxPass, .cop).contains {
                ["is", "was"].contains(syntax.words[$0])
            }
    }

    /// "She left him for Tom Marsh, a coach of champions": whom somebody works with is left for another, and no lover.
    private func leavesForWork(_ verb: Int) -> Bool {
        verbs.lemma(of: verb) == "leave" && isOfTrainers(verb, after: "for")
    }

    /// Whether those are spoken of whom one works with, a few words after a preposition.
    private func isOfTrainers(_ verb: Int, after preposition: String) -> Bool {
        let end = syntax.sentence(of: verb).upperBound
        guard let next = (verb..<end).first(where: { syntax.words[$0] == preposition }) else { return false }
        return (next..<min(end, next + 12)).contains { Self.trainers.contains(syntax.lemmas[$0]) }
    }

    private static let trainers: Set<String> = [
        "agency", "agent", "club", "coach", "label", "manager", "party", "publisher", "team", "trainer",
    ]

    /// "She left him for the conductor Tom Marsh": whom she loves now.
    private func leftFor(_ verb: Int, _ draft: Draft) -> [Draft] {
        guard ["dump", "jilt", "leave"].contains(verbs.lemma(of: verb)), draft.kind == .exPartner else { return [] }
        let next = verbs.obliques(of: verb, ["for"]).filter { !draft.a.contains($0) && !draft.b.contains($0) }
        guard next.count == 1 else { return [] }
        var other = draft
        other.b = next
        other.kind = .partner
        other.rule = "left-for"
        return [other]
    }

    /// "A script by Ann Bell and Tom Marsh", "written by Ann Bell and directed by Tom Marsh": who made a work together.
    func authorDrafts(at token: Int) -> [Draft] {
        guard let (kind, verb) = making(before: token) else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        guard let first = names.name(from: token + 1) else { return [] }
        var people = names.people(of: names.row(from: first, mayDescribe: true))
        let end = syntax.sentence(of: token).upperBound
        // "by Ann's daughter, Bea"
        if first.upperBound < end, syntax.tokens[first.upperBound].pennTag == .pos { return [] }
        if let next = (first.upperBound..<max(first.upperBound, end)).first(where: { making(before: $0)?.kind == kind }
        ),
            let name = names.name(from: next + 1), people.count == 1
        {
            people += names.people(of: [name]).filter { !people.contains($0) }
        }
        guard (2...4).contains(people.count) else { return [] }
        return [
            Draft(
                a: people,
                b: [],
                kind: kind,
                trigger: verb,
                label: verb..<token + 1,
                isPresupposed: true,
                confidence: 0.7,
                rule: "authors"
            )
        ]
    }

    /// What those are to each other who are named after "by", and the word that tells: "written by", "founded by".
    private func making(before token: Int) -> (kind: TieKind, word: Int)? {
        guard token > syntax.sentence(of: token).lowerBound, syntax.words[token] == "by" else { return nil }
        // "started two years ago by Ann Bell and Tom Marsh"
        var verb = token - 1
        while verb > syntax.sentence(of: token).lowerBound, token - verb < 5,
            syntax.words[verb] == "ago" || syntax.words[verb] == "in" || syntax.tokens[verb].universalTag == .numeral
                || Self.times.contains(syntax.lemmas[verb])
        {
            verb -= 1
        }
        let word = syntax.words[verb]
        if Self.founded.contains(word) { return (.businessPartner, verb) }
        return Self.authored.contains(word) ? (.collaborator, verb) : nil
    }

    private static let times: Set<String> = [
        "autumn", "day", "decade", "fall", "month", "spring", "summer", "time", "week", "winter", "year",
    ]

    private static let founded: Set<String> = [
        "co-founded", "co-owned", "cofounded", "established", "founded", "launched", "owned", "started",
    ]

    private static let authored: Set<String> = [
        "adapted", "composed", "created", "directed", "libretto", "lyrics", "music", "produced", "score", "screenplay",
        "script", "songs", "words", "written",
    ]

    private func hasParticles(_ particles: Set<String>, _ verb: Int) -> Bool {
        guard !particles.isEmpty else { return true }
        let end = min(verb + 11, syntax.sentence(of: verb).upperBound)
        return syntax.tree.dependents(of: verb).contains { particles.contains(syntax.words[$0]) }
            || (verb + 1..<max(end, verb + 1)).contains { particles.contains(syntax.words[$0]) }
    }

    private func draft(_ reading: TieVerb, at verb: Int) -> Draft? {
        // "asked her to marry him" tells no marriage.
        if [.xcomp, .ccomp].contains(syntax.relation(of: verb)), let head = syntax.head(of: verb),
            Self.wishing.contains(syntax.lemmas[head])
        {
            return nil
        }
        // "took her from a public court to the top"
        if reading.particles.contains("court"),
            !(verb..<verb + 8).contains(where: {
                syntax.words[$0] == "to" && syntax.words[$0 + 1] == "court"
            })
        {
            return nil
        }
        // "learned of it from her", "fought about dishes"
        if Self.otherwise[verbs.lemma(of: verb)]?.contains(syntax.words[verb + 1]) == true { return nil }
        if tellsOtherwise(verb, reading) { return nil }
        // "They establish incentives"
        if verbs.lemma(of: verb) == "establish", !isOfBusiness(verb) { return nil }
        // "was seeing her"
        let hasBegun = syntax.head(of: verb).map { ["begin", "start"].contains(syntax.lemmas[$0]) } ?? false
        let isProgressive =
            syntax.tokens[verb].pennTag == .vbg && (hasBegun || !syntax.dependents(of: verb, .aux).isEmpty)
        if reading.kind == .partner, verbs.lemma(of: verb) == "see", !isProgressive { return nil }
        // "parted ways with her coach" tells of no quarrel.
        if verbs.lemma(of: verb) == "part", isOfTrainers(verb, after: "with") { return nil }
        // "dismissed him as a thief"
        if verbs.lemma(of: verb) == "dismiss",
            (verb + 1..<min(verb + 6, syntax.sentence(of: verb).upperBound)).contains(where: {
                syntax.words[$0] == "as"
            })
        {
            return nil
        }
        // "raised him to the rank of general"
        if verbs.lemma(of: verb) == "raise",
            (verb + 2..<verb + 5).contains(where: { syntax.words[$0] == "to" && syntax.words[$0 + 1] == "the" })
        {
            return nil
        }
        let isPassive = verbs.isPassive(verb)
        var subjects = verbs.subjects(of: verb)
        var others: [Int] = []
        switch reading.frame {
        case .object:
            if isPassive {
                // "her album was produced by him"
                others = subjects.isEmpty ? syntax.subjects(of: verb).flatMap(regarded) : subjects
                subjects = verbs.agents(of: verb)
            } else {
                // "who is running Ann's campaign and whose wife …"
                let things = syntax.objects(of: verb).filter { reading.particles.contains(syntax.words[$0]) }
                others = things.flatMap(regarded)
                // "I love those boys" tells little; "I love her work" tells of esteem.
                let isLasting = syntax.dependents(of: verb, .aux).contains { syntax.lemmas[$0] == "have" }
                let isOfWorks = verbs.lemma(of: verb) == "love" && !isLasting
                if others.isEmpty, !isOfWorks { others = verbs.objects(of: verb) }
                if isOfWorks, !syntax.objects(of: verb).contains(where: isPartOfSomebody) { return nil }
                if others.isEmpty { others = syntax.objects(of: verb).flatMap(regarded) }
            }
        case .oblique(let prepositions):
            others = verbs.obliques(of: verb, prepositions)
            if others.isEmpty { others = syntax.obliques(of: verb, prepositions).flatMap(regarded) }
            if reading.kind == .spouse { others += laterSpouses(verb).filter { !others.contains($0) } }
        case .reciprocal:
            // "wars, even when they are not fought"
            if isPassive, [.enemy, .rival].contains(reading.kind) { return nil }
            if reading.kind == .spouse, isOfChildren(verb) { return nil }
            guard subjects.count > 1, subjects.count < 5, !isOfThing(verb), !hasThing(verb, reading) else { return nil }
            if !isEachOther(verb), !verbs.objects(of: verb).filter({ !subjects.contains($0) }).isEmpty { return nil }
        }
        if case .reciprocal = reading.frame {
        } else if others.isEmpty || others == subjects, subjects.count == 2, isEachOther(verb, reading.frame) {
            // "they admire each other".
            others = []
        } else {
            others = others.filter { !subjects.contains($0) }
            guard !others.isEmpty, !subjects.isEmpty, others.count < 6 else { return nil }
        }
        let isSubjectA = reading.isSubjectA
        let isRumour = verbs.lemma(of: verb) == "grow" && reading.kind == .friend && isRumoured(verb)
        // "They recruited a drummer": equals take in one more.
        let isOfEquals = Self.recruiting.contains(verbs.lemma(of: verb)) && subjects.count > 1 && !isPassive
        return Draft(
            a: others.isEmpty || isSubjectA ? subjects : others,
            b: others.isEmpty || isSubjectA ? others : subjects,
            kind: isRumour ? .partner : isOfEquals ? .collaborator : reading.kind,
            trigger: verb,
            label: verb..<(verb + 1),
            isDenial: reading.needsNegation && !reading.isDenial,
            isFigurative: reading.isHedged,
            needsNegation: reading.needsNegation,
            isDirectionKnown: !others.isEmpty,
            confidence: reading.confidence,
            rule: "verb"
        )
    }

    /// Tom and Carl in "was married three times, first to Al, then to Tom and finally to Carl".
    private func laterSpouses(_ verb: Int) -> [Int] {
        let names = NameScanner(syntax: syntax, referents: referents)
        let end = syntax.sentence(of: verb).upperBound
        return (verb + 1..<max(verb + 1, end)).filter { token in
            syntax.words[token] == "to" && Self.orders.contains(syntax.words[token - 1])
        }.flatMap { token in names.name(from: token + 1).map { names.people(of: [$0]) } ?? [] }
    }

    private static let orders: Set<String> = [
        "and", "finally", "first", "firstly", "later", "second", "secondly", "subsequently", "then", "third", "thirdly",
    ]

    /// "a language they do not speak": the noun that the clause describes is its object.
    private func isOfThing(_ verb: Int) -> Bool {
        guard syntax.tokens[verb].relation == .aclRelcl, let noun = syntax.head(of: verb) else { return false }
        return referents.people(at: noun).isEmpty
            && !syntax.dependents(of: verb, .nsubj).contains(where: syntax.isRelativePronoun)
    }

    /// "They split a cab": a verb of love or enmity that has a thing for its object tells of something else.
    private func hasThing(_ verb: Int, _ reading: TieVerb) -> Bool {
        // "They established that …"
        if !syntax.dependents(of: verb, .ccomp).isEmpty { return true }
        guard Self.kindsWithoutThings.contains(reading.kind), !isEachOther(verb) else { return false }
        return syntax.dependents(of: verb, .obj).contains {
            $0 > verb && !Self.times.contains(syntax.lemmas[$0]) && !Self.anything.contains(syntax.words[$0])
                && !reading.particles.contains(syntax.words[$0])
        }
    }

    /// Whether a verb tells of something else in its place: "'Come along,' he proposed to her", "went out into the garden",
    /// "thank you", "I must teach you".
    private func tellsOtherwise(_ verb: Int, _ reading: TieVerb) -> Bool {
        let auxiliaries = syntax.dependents(of: verb, .aux).map { syntax.words[$0] }
        switch verbs.lemma(of: verb) {
        case "go" where reading.particles.contains("out"):
            if case .oblique = reading.frame, ![verb + 2, verb + 3].contains(where: { syntax.words[$0] == "with" }) {
                return true
            }
            return syntax.words[verb + 1] != "out" || Self.directions.contains(syntax.words[verb + 2])
        case "thank": return syntax.words[verb + 1] == "you"
        case "instruct", "propose":
            return (max(syntax.sentence(of: verb).lowerBound, verb - 4)..<verb).contains(where: syntax.isQuotationMark)
        case "teach", "train": return auxiliaries.contains { ["must", "shall", "should"].contains($0) }
        case "face": return syntax.tokens[verb].pennTag == .vbg && auxiliaries.isEmpty
        case "battle", "fight":
            guard case .reciprocal = reading.frame else { return false }
            return !isEachOther(verb)
        default: return false
        }
    }

    private static let directions: Set<String> = ["into", "of", "onto", "through", "to"]

    /// "Both daughters, Ann and Bea, are married": not to each other.
    private func isOfChildren(_ verb: Int) -> Bool {
        (max(syntax.sentence(of: verb).lowerBound, verb - 12)..<verb).contains { noun in
            let isKin = [.parent, .sibling].contains(TieNouns.noun(syntax.lemmas[noun])?.kind)
            return isKin && syntax.tokens[noun].features["Number"] == "Plur" && syntax.words[noun + 1] == ","
                && referents.name(at: noun + 2) != nil
        }
    }

    /// Whether what is established is a firm or the like, or has a name.
    private func isOfBusiness(_ verb: Int) -> Bool {
        let things = syntax.dependents(of: verb, .obj, .nsubjPass)
        return things.isEmpty
            || things.contains {
                syntax.tokens[$0].universalTag == .properNoun || TieVerbs.businesses.contains(syntax.lemmas[$0])
                    || syntax.words[$0] == "it"
            }
    }

    /// Objects of verbs that tell of nothing else: "hit it off", "patched things up".
    private static let anything: Set<String> = ["it", "things", "words"]

    /// "Rumours that she has grown close to him" are of love.
    func isRumoured(_ token: Int) -> Bool {
        (syntax.sentence(of: token).lowerBound..<token).contains {
            ["gossip", "rumor", "rumour", "speculation"].contains(syntax.lemmas[$0])
        }
    }

    private static let kindsWithoutThings: Set<TieKind> = [
        .enemy, .estranged, .exPartner, .friend, .partner, .rival, .spouse,
    ]

    /// Words right after verbs with which they tell of other things than ties.
    private static let otherwise: [String: Set<String>] = [
        "fight": ["about", "like", "over"], "learn": ["about", "of"], "speak": ["about", "of"],
        "talk": ["about", "of"],
    ]

    private static let recruiting: Set<String> = ["enlist", "recruit"]

    private static let wishing: Set<String> = [
        "ask", "beg", "have", "hope", "invite", "need", "offer", "plan", "propose", "refuse", "threaten", "want",
        "wish",
    ]

    /// Whether "each other" is what the frame of a verb joins.
    private func isEachOther(_ verb: Int, _ frame: TieVerb.Frame) -> Bool {
        guard isEachOther(verb) else { return false }
        guard case .oblique(let prepositions) = frame else { return true }
        let end = min(verb + 9, syntax.sentence(of: verb).upperBound)
        return (verb + 1..<max(verb + 1, end - 1)).contains {
            prepositions.contains(syntax.words[$0]) && ["each", "one"].contains(syntax.words[$0 + 1])
        }
    }

    /// Whether "each other" or "one another" follows a verb.
    func isEachOther(_ verb: Int) -> Bool {
        let sentence = syntax.sentence(of: verb)
        return (verb + 1..<max(verb + 1, min(verb + 9, sentence.upperBound))).contains {
            (syntax.words[$0] == "other" && ["each", "one"].contains(syntax.words[$0 - 1]))
                || (syntax.words[$0] == "another" && syntax.words[$0 - 1] == "one")
        }
    }
}
