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

    /// "A script by Ann Bell and Tom Marsh", "written by Ann Bell and directed by Tom Marsh": who made a work together.
    func authorDrafts(at token: Int) -> [Draft] {
        guard let (kind, verb) = making(before: token) else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        guard let first = names.name(from: token + 1) else { return [] }
        var people = names.people(of: names.row(from: first, mayDescribe: true))
        let end = syntax.sentence(of: token).upperBound
        // "by Ann Bell together with Tom Marsh"
        if people.count == 1, ["along", "together"].contains(syntax.words[first.upperBound]),
            syntax.words[first.upperBound + 1] == "with", let name = names.name(from: first.upperBound + 2)
        {
            people += names.people(of: [name]).filter { !people.contains($0) }
        }
        // "by Ann's daughter, Bea"
        if first.upperBound < end, syntax.tokens[first.upperBound].pennTag == .pos { return [] }
        if let next = (first.upperBound..<end).first(where: { making(before: $0)?.kind == kind }
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

    static let times: Set<String> = [
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
        if tellsOtherwise(verb, reading) { return nil }
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
            guard subjects.count > 1, subjects.count < 5, !describesThing(verb), !hasThing(verb, reading) else {
                return nil
            }
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
        return (verb + 1..<end).filter { token in
            syntax.words[token] == "to" && Self.orders.contains(syntax.words[token - 1])
        }.flatMap { token in names.name(from: token + 1).map { names.people(of: [$0]) } ?? [] }
    }

    private static let orders: Set<String> = [
        "and", "finally", "first", "firstly", "later", "second", "secondly", "subsequently", "then", "third", "thirdly",
    ]

    private static let recruiting: Set<String> = ["enlist", "recruit"]

    /// Whether "each other" is what the frame of a verb joins.
    private func isEachOther(_ verb: Int, _ frame: TieVerb.Frame) -> Bool {
        guard isEachOther(verb) else { return false }
        guard case .oblique(let prepositions) = frame else { return true }
        let end = min(verb + 9, syntax.sentence(of: verb).upperBound)
        return (verb + 1..<end - 1).contains {
            prepositions.contains(syntax.words[$0]) && ["each", "one"].contains(syntax.words[$0 + 1])
        }
    }

    /// Whether "each other" or "one another" follows a verb.
    func isEachOther(_ verb: Int) -> Bool {
        let sentence = syntax.sentence(of: verb)
        return (verb + 1..<min(verb + 9, sentence.upperBound)).contains {
            (syntax.words[$0] == "other" && ["each", "one"].contains(syntax.words[$0 - 1]))
                || (syntax.words[$0] == "another" && syntax.words[$0 - 1] == "one")
        }
    }
}
