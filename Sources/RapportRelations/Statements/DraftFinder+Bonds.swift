import RapportLanguage

/// Nouns for the tie itself: "the friendship between X and Y", "her marriage to X", "their feud", "it's not love".
extension DraftFinder {
    /// The ties a bond noun states.
    func bondDrafts(_ meaning: BondNouns.Meaning, at token: Int) -> [Draft] {
        guard !isOfAnotherNoun(token), !isPlayed(token), !isOtherEngagement(token) else { return [] }
        var found: [(kind: TieKind, confidence: Double, isDenial: Bool)] = []
        // "business rivalry" is no business.
        let isOpposition = meaning.kind.map { [.enemy, .estranged, .exPartner, .rival].contains($0) } ?? false
        for modifier in syntax.dependents(of: token, .amod, .compound) where !isOpposition {
            if let kind = BondNouns.kind(ofModifier: syntax.lemmas[modifier]) {
                found.append((kind, 0.85, false))
            } else if let adjective = TieAdjectives.meaning(syntax.words[modifier]), adjective.isDenial {
                found.append((adjective.kind, 0.85, true))
            }
        }
        let isOwn = token > 1 && syntax.words[token - 1] == "a" && syntax.words[token - 2] != "in"
        if isOwn, syntax.lemmas[token] == "relationship" {
            found = found.filter { $0.confidence > 0.8 }
            let verb = syntax.relation(of: token) == .obj ? syntax.head(of: token) : nil
            if found.isEmpty, let verb, Self.beginning.contains(syntax.lemmas[verb]), syntax.words[token + 1] == "with"
            {
                found.append((.partner, 0.6, false))
            }
        }
        if found.isEmpty, !isOwn || syntax.lemmas[token] != "relationship", let kind = meaning.kind {
            found.append((kind, meaning.confidence, false))
        }
        // "The wedding" and "the split" may be anybody's.
        let isEvent = Self.events.contains(syntax.lemmas[token])
        if found.isEmpty, isBroken(token), isOwned(token) { found.append((.partner, 0.6, false)) }
        let isFriendship = found.contains { $0.kind == .friend }
        if (found.isEmpty || isFriendship) && isSoured(token) || isFriendship && isOver(token) {
            found.append((.estranged, 0.7, false))
        }
        guard !found.isEmpty,
            let pair = participants(ofBond: token) ?? (isEvent ? lastMarried(at: token) : topicalPair(at: token))
        else { return [] }
        // A split is of lovers only where the text has told of love.
        if Self.partings.contains(syntax.lemmas[token]), syntax.words[token + 1] != "from",
            !couples.contains(Set(pair)),
            !(max(syntax.sentence(of: token).lowerBound, token - 15)..<token + 15).contains(where: {
                Self.ofMarriage.contains(syntax.lemmas[$0])
            })
        {
            return []
        }
        let ended =
            brokenOff(token, found.map(\.kind), pair)
            + (found.contains { $0.kind == .spouse } ? marriageEnded(token, pair) : [])
        return ended
            + found.map { kind, confidence, isDenial in
                Draft(
                    a: [pair[0]],
                    b: [pair[1]],
                    kind: kind,
                    trigger: token,
                    label: labelTokens(of: token),
                    isDenial: isDenial || Self.isOfTerms(syntax, token),
                    // "Their marriage was not a happy one" denies no marriage.
                    isPresupposed: kind == .friend && isOver(token) || kind == .estranged && isOver(token)
                        || kind == .spouse
                            && (syntax.tokens[token].relation == .nsubj
                                || isOwned(token) && syntax.words[token + 1] == "to"),
                    needsNegation: Self.isOfTerms(syntax, token),
                    isDirectionKnown: false,
                    confidence: confidence,
                    rule: "bond-noun"
                )
            }
    }

    /// Those whose marriage was told last, for "the marriage" right after it.
    private func lastMarried(at token: Int) -> [Int]? {
        guard syntax.lemmas[token] == "marriage", syntax.words[token - 1] == "the", let last = lastMarriage,
            syntax.sentenceOfToken[token] - syntax.sentenceOfToken[last.token] <= 2
        else { return nil }
        return last.pair
    }

    /// "Her marriage to Tom ended in 1970", "the marriage was annulled": a couple no more, unless death parted them.
    private func marriageEnded(_ noun: Int, _ pair: [Int]) -> [Draft] {
        let sentence = syntax.sentence(of: noun)
        guard syntax.relation(of: noun) == .nsubj, let verb = syntax.head(of: noun),
            ContextReader.isForm(syntax.words[verb], of: Self.ending),
            [.vbd, .vbn].contains(syntax.tokens[verb].pennTag),
            !sentence.contains(where: { ["dead", "death", "die"].contains(syntax.lemmas[$0]) })
        else { return [] }
        return [ended(pair, by: verb, label: noun..<(noun + 1), confidence: 0.7)]
    }

    /// "Called off her engagement to Tom", "ended their affair": a couple no more.
    private func brokenOff(_ noun: Int, _ kinds: [TieKind], _ pair: [Int]) -> [Draft] {
        guard isBroken(noun), let verb = syntax.head(of: noun),
            kinds.contains(where: { [.partner, .spouse].contains($0) })
        else { return [] }
        return [ended(pair, by: verb, label: verb..<(noun + 1), confidence: 0.8)]
    }

    /// A couple no more, by the verb that tells of the end.
    private func ended(_ pair: [Int], by verb: Int, label: Range<Int>, confidence: Double) -> Draft {
        Draft(
            a: [pair[0]],
            b: [pair[1]],
            kind: .exPartner,
            trigger: verb,
            label: label,
            confidence: confidence,
            rule: "married-until"
        )
    }

    /// Whether somebody makes an end of what a noun tells.
    private func isBroken(_ noun: Int) -> Bool {
        guard let verb = syntax.head(of: noun), verb < noun, [.obj, .obl].contains(syntax.relation(of: noun)) else {
            return false
        }
        return ["annul", "dissolve", "end"].contains(syntax.lemmas[verb]) && syntax.relation(of: noun) == .obj
            || ["break", "call"].contains(syntax.lemmas[verb]) && syntax.words[verb + 1] == "off"
    }

    /// "Their relationship soured", "her relationship with Tom had broken down".
    private func isSoured(_ noun: Int) -> Bool {
        guard syntax.relation(of: noun) == .nsubj, let verb = syntax.head(of: noun), verb > noun else { return false }
        return Self.souring.contains(syntax.lemmas[verb])
            && !["into", "to"].contains(syntax.words[verb + 1])
            || syntax.lemmas[verb] == "break" && syntax.words[verb + 1] == "down"
    }

    /// "Their friendship ended in 2010", "did not survive the lawsuit".
    private func isOver(_ noun: Int) -> Bool {
        guard syntax.relation(of: noun) == .nsubj, let verb = syntax.head(of: noun), verb > noun else { return false }
        let isDenied = (noun..<verb).contains { ["n't", "never", "not"].contains(syntax.words[$0]) }
        return isDenied ? ["last", "survive"].contains(syntax.lemmas[verb]) : syntax.lemmas[verb] == "end"
    }

    private static let souring: Set<String> = [
        "collapse", "crumble", "curdle", "deteriorate", "disintegrate", "fray", "rupture", "sour", "unravel",
    ]

    private static let ending: Set<String> = [
        "annul", "break", "collapse", "crumble", "dissolve", "end", "fail", "founder", "unravel",
    ]

    /// "a love story", "marriage counsellor": the noun only tells of what sort another thing is.
    private func isOfAnotherNoun(_ token: Int) -> Bool {
        guard syntax.relation(of: token) == .compound, let head = syntax.head(of: token), head == token + 1,
            syntax.tokens[head].universalTag == .noun
        else { return false }
        return BondNouns.meaning(syntax.lemmas[head]) == nil && tieNoun(at: head) == nil
    }

    /// Whether an engagement may be of troops or for a concert: nothing of love and marriage is near.
    private func isOtherEngagement(_ token: Int) -> Bool {
        syntax.lemmas[token] == "engagement" && syntax.words[token + 1] != "to"
            && !syntax.sentence(of: token).contains { Self.ofEngagements.contains(syntax.lemmas[$0]) }
    }

    private static let ofEngagements: Set<String> = [
        "announce", "break", "call", "couple", "end", "marriage", "marry", "party", "ring", "wedding",
    ]

    /// Whether it is only played: "playing a marriage eight times a week".
    private func isPlayed(_ token: Int) -> Bool {
        guard syntax.relation(of: token) == .obj, let verb = syntax.head(of: token) else { return false }
        return ["act", "play", "portray"].contains(syntax.lemmas[verb])
    }

    /// What one does with a relationship that is love: "began a relationship with Ann".
    private static let beginning: Set<String> = ["begin", "pursue", "start"]
    private static let celebrations: Set<String> = ["engagement", "marriage", "wedding"]
    private static let partings: Set<String> = ["break-up", "breakup", "separation", "split"]
    private static let ofMarriage: Set<String> = ["divorce", "marriage", "marry"]
    private static let events = celebrations.union(partings).union([
        "affair", "contest", "dispute", "divorce", "duel", "quarrel", "row", "showdown", "spat",
    ])

    /// "their relationship is more than that", said of people of whom it was asked whether they are a couple.
    func moreThanThat(at token: Int) -> [Draft] {
        let end = syntax.sentence(of: token).upperBound
        guard let romance = lastRomance, token - romance < Self.topicReach, token + 4 < end,
            syntax.lemmas[token + 1] == "be", syntax.words[token + 2] == "more", syntax.words[token + 3] == "than",
            ["that", "this"].contains(syntax.words[token + 4]), let pair = participants(ofBond: token)
        else { return [] }
        return [
            Draft(
                a: [pair[0]],
                b: [pair[1]],
                kind: .partner,
                trigger: token,
                label: token..<(token + 1),
                isDenial: true,
                isDirectionKnown: false,
                confidence: 0.6,
                rule: "more-than-that"
            )
        ]
    }

    /// "on speaking terms", "in touch" and "love lost" tell of estrangement only where they are negated.
    private static func isOfTerms(_ syntax: Syntax, _ token: Int) -> Bool {
        guard token > 0 else { return false }
        if BondNouns.meaning(syntax.lemmas[token], before: syntax.words[token + 1]) != nil { return true }
        return syntax.words[token] == "terms" && syntax.words[token - 1] == "speaking"
            || ["contact", "touch"].contains(syntax.words[token]) && syntax.words[token - 1] == "in"
    }

    /// "There is nothing going on between Ann and Tom": no love.
    func nothingDrafts(at token: Int) -> [Draft] {
        let end = min(syntax.sentence(of: token).upperBound, token + 7)
        let isAnything =
            syntax.words[token] == "anything"
            && (max(syntax.sentence(of: token).lowerBound, token - 3)..<token).contains {
                ["n't", "never", "not"].contains(syntax.words[$0])
            }
        guard isAnything || syntax.words[token] == "nothing",
            let between = (token + 1..<end).first(where: { syntax.words[$0] == "between" }),
            between + 1 < syntax.sentence(of: token).upperBound,
            isAnything
                || (token + 1..<between).contains(where: {
                    ["going", "happened", "happening", "romantic"].contains(syntax.words[$0])
                })
        else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        let row = names.name(from: between + 1).map { names.people(of: names.row(from: $0)) }
        let pair = row ?? referents.allPeople(at: between + 1)
        guard pair.count == 2 else { return [] }
        return [
            Draft(
                a: [pair[0]],
                b: [pair[1]],
                kind: .partner,
                trigger: between,
                label: token..<(token + 1),
                isDenial: true,
                isDirectionKnown: false,
                confidence: 0.8,
                rule: "nothing-between"
            )
        ]
    }

    /// The two people a bond noun, or what stands for one, joins.
    func participants(ofBond token: Int) -> [Int]? {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        var owners = phrases.owners(of: phrases.phrase(around: token))
        if owners.isEmpty { owners = referents.allPeople(at: syntax.dependents(of: token, .nmodPoss)) }
        if owners.count == 2 { return owners }
        if let between = peopleBetween(after: token) { return between }
        var others: [Int] = []
        for dependent in syntax.dependents(of: token, .nmod, .obl) {
            if syntax.hasPreposition(dependent, ["between", "of", "among"]) {
                // "the wedding of Ann" is not a wedding of whoever goes there.
                let people = referents.allPeople(at: dependent)
                if people.count == 2 { return people }
                if let owner = owners.first, let other = people.first(where: { $0 != owner }) { return [owner, other] }
                if !people.isEmpty, Self.celebrations.contains(syntax.lemmas[token]) { return nil }
                others += people
            } else if syntax.hasPreposition(dependent, ["with", "to", "from", "and"]) {
                others += referents.allPeople(at: dependent)
            }
        }
        if others.isEmpty { others = peopleAdded(after: token) }
        if let owner = owners.first, let other = others.first(where: { $0 != owner }), owners.count == 1 {
            return [owner, other]
        }
        // "they are at war", "X was at odds with Y".
        let held = Self.isOfTerms(syntax, token) && syntax.words[token] == "terms" ? token - 1 : token
        let isHeld = held > 0 && ["at", "in", "on", "a"].contains(syntax.words[held - 1])
        if syntax.hasPreposition(token, ["at", "in", "on"]) || isHeld || !syntax.dependents(of: token, .cop).isEmpty {
            var subjects = referents.allPeople(at: syntax.subjects(of: token))
            if subjects.isEmpty { subjects = phrases.peopleSaidToBe(phrases.phrase(around: token)) }
            // "X and Y were no longer on speaking terms", where the tree has no subject.
            let start = max(syntax.sentence(of: token).lowerBound, token - 6)
            if subjects.isEmpty, let copula = (start..<token).last(where: { syntax.lemmas[$0] == "be" }) {
                subjects = NameScanner(syntax: syntax, referents: referents).subjects(before: copula)
            }
            if others.isEmpty { others = verbs.obliques(of: token, ["with", "to"]) }
            if subjects.count == 2, others.isEmpty { return subjects }
            if subjects.count == 1, let other = others.first(where: { $0 != subjects[0] }) {
                return [subjects[0], other]
            }
        }
        // "struck up a friendship with Y", "dismissed rumours of a romance with Y": the subject above takes part.
        if others.isEmpty { others = verbs.obliques(of: token, ["with"]) }
        if let other = others.first, let subject = subjectAbove(token).first(where: { $0 != other }) {
            return [subject, other]
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

    /// Those named after "to" or "with": "Ann's wedding to Tom", "her first marriage, to Tom", "friendships with poets
    /// such as Tom".
    private func peopleAdded(after token: Int) -> [Int] {
        let names = NameScanner(syntax: syntax, referents: referents)
        let joint = syntax.words[token + 1] == "," ? token + 2 : token + 1
        guard joint + 1 < syntax.sentence(of: token).upperBound,
            ["from", "to", "with"].contains(syntax.words[joint])
        else { return [] }
        if let name = names.name(from: joint + 1) {
            // "a split from Ann's party"
            return syntax.tokens[name.upperBound].pennTag == .pos ? [] : names.people(of: [name])
        }
        return names.people(of: names.examples(from: joint + 1))
    }

    /// The two named after "between" or "of": "the friendship between Ann and Bea".
    private func peopleBetween(after token: Int) -> [Int]? {
        let names = NameScanner(syntax: syntax, referents: referents)
        let end = syntax.sentence(of: token).upperBound
        let joint = syntax.words[token + 1] == "lost" ? token + 2 : token + 1
        // "A rift opened between Ann and Bea"
        let isSubject = [.auxiliary, .verb].contains(syntax.tokens[joint].universalTag)
        let link = (joint..<min(end, isSubject ? joint + 5 : joint)).first { syntax.words[$0] == "between" } ?? joint
        guard link < end, ["between", "of"].contains(syntax.words[link]), let first = names.name(from: link + 1)
        else { return nil }
        let people = names.people(of: names.row(from: first, mayDescribe: true))
        return people.count == 2 ? people : nil
    }

    /// The person a clause around a bond noun is about: its verb's subject, or the name the sentence begins with.
    private func subjectAbove(_ token: Int) -> [Int] {
        var node = token
        for _ in 0..<4 {
            guard let head = syntax.head(of: node) else { break }
            node = head
            if verbs.isVerb(node) {
                let subjects = verbs.subjects(of: node)
                // "insists there is no feud with Ann": whose feud it is stands further up.
                if subjects.isEmpty, syntax.dependents(of: node, .expl).contains(where: { syntax.words[$0] == "there" })
                {
                    continue
                }
                return subjects.count == 1 ? subjects : []
            }
        }
        let start = syntax.sentence(of: token).lowerBound
        guard token - start < 8, let name = referents.name(at: start) else { return [] }
        return referents.people(at: name.lowerBound)
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
        let isChange = token > 1 && ["into", "as"].contains(syntax.words[token - 2])
        guard isSaidOfIt || isExistential == true || isDefinite || isChange else { return nil }
        if let around = quotationTopics.pair(around: token) {
            return [around.speaker, around.topic]
        }
        return topics.last(before: token, within: isSaidOfIt ? Self.topicReach : Self.topicReach / 2)
    }
}
