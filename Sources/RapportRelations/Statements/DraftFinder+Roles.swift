import RapportLanguage
import RapportText

/// Nouns that say what one is to the other: "his mentor, X", "X and Y are friends", "X became Y's boss".
extension DraftFinder {
    /// The tie noun at a token, with "ex-", "-in-law" and the words before it taken in.
    func tieNoun(at token: Int) -> TieNoun? {
        let tokens = syntax.tokens
        // Titles before names are no ties: "Father Brown", "Sister Agnes".
        if referents.name(at: token) != nil { return nil }
        let lemma = syntax.lemmas[token]
        // "his fellow poet Tom"
        if syntax.words[token - 1] == "fellow" { return TieNoun(.colleague, .both, confidence: 0.5) }
        if token + 2 < tokens.count, syntax.words[token + 1] == "-", syntax.words[token + 2] == "in" {
            return TieNouns.noun(lemma) == nil ? nil : TieNoun(.relative, .both)
        }
        if let compound = hyphenated(at: token) ?? compoundNoun(at: token) { return compound }
        // "my brother in arms"
        if syntax.words[token + 1] == "in", syntax.words[token + 2] == "arms" { return TieNoun(.friend, .both) }
        // "his twins, Leo and Nora" are his children.
        let isOwned = [.pos, .prpPossessive].contains(tokens[token - 1].pennTag)
        if syntax.words[token] == "twins", isOwned { return TieNouns.noun("child") }
        guard let noun = TieNouns.noun(lemma), !(lemma == "couple" && syntax.words[token + 1] == "of") else {
            return nil
        }
        guard isFormer(token) else { return noun }
        return [.spouse, .partner].contains(noun.kind) ? TieNoun(.exPartner, .both, confidence: noun.confidence) : noun
    }

    /// "team-mate", "co-star" of three tokens.
    private func hyphenated(at token: Int) -> TieNoun? {
        guard syntax.words[token - 1] == "-" else { return nil }
        let first = syntax.words[token - 2]
        return TieNouns.noun(first + "-" + syntax.lemmas[token]) ?? TieNouns.noun(first + syntax.lemmas[token])
    }

    /// "business partner", "scene partner", "role model": the word before decides.
    private func compoundNoun(at token: Int) -> TieNoun? {
        let start = syntax.sentence(of: token).lowerBound
        var modifiers = syntax.dependents(of: token, .compound, .amod).map { syntax.lemmas[$0] }
        if token > start { modifiers.append(syntax.words[token - 1]) }
        switch syntax.lemmas[token] {
        case "partner":
            for modifier in modifiers {
                if Self.businessPartners.contains(modifier) { return TieNoun(.businessPartner, .both) }
                if Self.trainingPartners.contains(modifier) { return TieNoun(.colleague, .both) }
            }
            // "her longtime writing partner"
            if Self.creativePartners.contains(syntax.words[token - 1]) { return TieNoun(.collaborator, .both) }
            let isOfTime = modifiers.contains("time") && token > start + 2 && syntax.words[token - 3] == "long"
            if isOfTime || modifiers.contains(where: Self.romanticPartners.contains) { return TieNoun(.partner, .both) }
            let isCompound = token > start && syntax.tokens[token - 1].universalTag == .noun
            if isCompound || modifiers.contains("creative") { return TieNoun(.collaborator, .both) }
            // "They are partners now."
            return syntax.words[token] == "partners" ? TieNoun(.businessPartner, .both, confidence: 0.6) : nil
        case "chief":
            // "chief of staff", "her finance chief"
            let isStaff = token + 2 < syntax.tokens.count && syntax.words[token + 2] == "staff"
            let isOfPart = token > start && syntax.tokens[token - 1].universalTag == .noun
            return isStaff || isOfPart ? TieNoun(.employer, .b) : TieNoun(.employer, .a, confidence: 0.6)
        case "man" where modifiers.contains("best"): return TieNoun(.friend, .both, confidence: 0.7)
        case "flame" where modifiers.contains("old"): return TieNoun(.exPartner, .both)
        case "lady",
            "man" where modifiers.contains("leading"):
            return TieNoun(.collaborator, .both)
        case "man", "woman", "hand":
            let isRight =
                modifiers.contains("right-hand")
                || (token > start + 1 && syntax.words[token - 2] == "-"
                    && modifiers.contains("hand"))
                || modifiers.contains("right")
            return isRight ? TieNoun(.employer, .b) : nil
        case "manager" where modifiers.contains("campaign"): return TieNoun(.employer, .b)
        // "his work wife"
        case "husband", "spouse", "wife":
            return syntax.words[token - 1] == "work" ? TieNoun(.colleague, .both, confidence: 0.6) : nil
        case "mate" where modifiers.contains("running"): return TieNoun(.colleague, .both)
        case "half" where modifiers.contains("other") || modifiers.contains("better"): return TieNoun(.partner, .both)
        case "maid" where token + 2 < syntax.tokens.count && ["honor", "honour"].contains(syntax.words[token + 2]):
            return TieNoun(.friend, .both, confidence: 0.7)
        case "model": return modifiers.contains("role") ? TieNoun(.admirer, .b) : nil
        case "figure":
            if modifiers.contains("father") || modifiers.contains("mother") {
                return TieNoun(.parent, .a, confidence: 0.6)
            }
            return nil
        default: return nil
        }
    }

    private static let romanticPartners: Set<String> = [
        "civil", "domestic", "life", "long-term", "long-time", "longterm", "longtime", "love", "romantic",
    ]
    private static let creativePartners: Set<String> = [
        "acting", "comedy", "creative", "dance", "dancing", "producing", "production", "singing", "songwriting",
        "writing",
    ]
    private static let trainingPartners: Set<String> = ["hitting", "practice", "sparring", "training"]
    private static let businessPartners: Set<String> = ["business", "founding", "junior", "law", "managing", "senior"]

    /// Whether the noun is said to hold no longer: "former", "ex-", "estranged" is another matter.
    private func isFormer(_ token: Int) -> Bool {
        if token > 0, syntax.words[token - 1] == "ex" { return true }
        if token > 1, syntax.words[token - 1] == "-", syntax.words[token - 2] == "ex" { return true }
        return syntax.dependents(of: token, .amod).contains {
            ["former", "ex", "ex-", "onetime"].contains(syntax.words[$0])
        }
    }

    /// The ties that a role noun states.
    func roleDrafts(_ noun: TieNoun, at token: Int) -> [Draft] {
        var bearers = self.bearers(of: token)
        if bearers.isEmpty, noun.side == .both { bearers = changedPair(before: token) }
        var holders = self.holders(of: token).filter { !bearers.contains($0) }
        var rule = "role-noun"
        if holders.isEmpty, noun.side == .both, bearers.count > 1 {
            guard !isOfOthers(token) else { return [] }
            rule = "role-noun-mutual"
        } else if holders.isEmpty, !isOwned(token) {
            holders = holdersAround(token, bearers).filter { !bearers.contains($0) }
            rule = "role-noun-context"
        }
        guard !bearers.isEmpty, !(holders.isEmpty && bearers.count < 2) else { return [] }
        guard isPlain(noun, at: token, holders), !isPart(token) else { return [] }
        // "The couple" of whom the text has told that they are married.
        if syntax.lemmas[token] == "couple", syntax.words[token - 1] == "the", holders.isEmpty, bearers.count == 2,
            couples.contains(Set(bearers))
        {
            return []
        }
        if holders.isEmpty && noun.side != .both { return [] }
        let isLikeness = isLikened(token) || !ownClauses(of: token).isEmpty
        let label = labelTokens(of: token)
        func draft(_ a: [Int], _ b: [Int], _ kind: TieKind, _ confidence: Double, _ rule: String) -> Draft {
            Draft(
                a: a,
                b: b,
                kind: kind,
                trigger: token,
                label: label,
                isFigurative: isLikeness,
                isPresupposed: isReferring(token),
                isEcho: !isNamed(token) && (isReferring(token) || isOfGroup(token)),
                confidence: confidence,
                rule: rule
            )
        }
        var drafts: [Draft] = []
        switch noun.side {
        case .a: drafts.append(draft(bearers, holders, noun.kind, noun.confidence, rule))
        case .b: drafts.append(draft(holders, bearers, noun.kind, noun.confidence, rule))
        case .both: drafts.append(draft(bearers, holders, noun.kind, noun.confidence, rule))
        }
        // "her sons, Al and Bo"; "his sisters, Al and Bo".
        let areSiblings = noun.kind == .sibling || noun.kind == .parent && noun.side == .b
        if areSiblings, bearers.count > 1, !holders.isEmpty {
            drafts.append(draft(bearers, [], .sibling, noun.confidence, "siblings"))
        }
        // "They are just good friends."
        if noun.kind == .friend,
            (max(label.lowerBound - 1, 1)...token).contains(where: { Self.only.contains(syntax.words[$0]) })
        {
            var other = draft(bearers, holders, .partner, 0.7, "just-friends")
            other.isDenial = true
            drafts.append(other)
        }
        if syntax.dependents(of: token, .amod).contains(where: { syntax.words[$0] == "estranged" }) {
            drafts.append(draft(bearers, holders, .estranged, 0.9, "estranged"))
        }
        return drafts
    }

    private static let only: Set<String> = ["just", "merely", "only", "purely"]

    /// "She lost two brothers": an object that brings in people, whoever coreference takes them for.
    private func isOfOthers(_ noun: Int) -> Bool {
        guard [.obj, .obl, .nmod].contains(syntax.relation(of: noun)), !isNamed(noun),
            !syntax.hasPreposition(noun, ["as", "into", "to"])
        else { return false }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: noun)
        guard phrases.peopleSaidToBe(phrase).isEmpty else { return false }
        switch phrase.determiner {
        case .article(let article): return !["both", "the", "these", "those"].contains(syntax.words[article])
        case .none: return !syntax.dependents(of: noun, .nummod).isEmpty
        case .genitive, .possessive: return false
        }
    }

    /// Whether a noun belongs to somebody, known or not: "my sister's daughter".
    private func isOwned(_ noun: Int) -> Bool {
        RolePhraseReader(syntax: syntax, referents: referents).phrase(around: noun).owner != nil
    }

    /// Whether the noun refers to its bearer rather than says what somebody is: "his wife Ann", not "is his wife".
    private func isReferring(_ token: Int) -> Bool {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        if !phrases.peopleAfter(phrase).isEmpty || !phrases.peopleBefore(phrase).isEmpty { return true }
        guard phrase.owner != nil, syntax.dependents(of: token, .cop).isEmpty else { return false }
        if syntax.hasPreposition(token, ["as", "like", "into"]) { return false }
        return syntax.relation(of: token) != .xcomp && !referents.people(at: token).isEmpty
    }

    /// Whether a noun speaks of people as known: "the sisters quarrelled", which tells of whom only to whoever knows.
    private func isOfGroup(_ noun: Int) -> Bool {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: noun)
        guard case .article(let article) = phrase.determiner, ["both", "the"].contains(syntax.words[article]),
            syntax.tokens[noun].features["Number"] == "Plur", phrases.peopleSaidToBe(phrase).isEmpty
        else { return false }
        return [.nsubj, .obj, .obl, .nmod].contains(syntax.relation(of: noun))
            && !syntax.hasPreposition(noun, ["as", "into", "like"])
    }

    /// Whether a name beside a noun tells who bears it.
    private func isNamed(_ noun: Int) -> Bool {
        if isJoined(noun), isNamed(syntax.firstConjunct(of: noun)) { return true }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: noun)
        if !phrases.peopleAfter(phrase).isEmpty || !phrases.peopleBefore(phrase).isEmpty { return true }
        return syntax.tokens[noun].relation == .appos || !syntax.dependents(of: noun, .appos, .flat).isEmpty
    }

    /// Whether a noun can be taken for a tie: a weak one ("her producer", "her kid") only where its bearer is named right
    /// beside it; none of those that are only played ("his on-screen boss"); none that "your" makes everybody's.
    private func isPlain(_ noun: TieNoun, at token: Int, _ holders: [Int]) -> Bool {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        let isNamed = !phrases.peopleAfter(phrase).isEmpty || !phrases.peopleBefore(phrase).isEmpty
        if noun.confidence <= 0.5, !isNamed || phrase.owner == nil { return false }
        if let owner = phrase.owner, syntax.words[owner] == "your", !isNamed, !isSaidToSomebody(phrase, owner) {
            return false
        }
        let isPlayed = phrase.tokens.contains { Self.playedWords.contains(syntax.words[$0]) }
        return !isPlayed || holders.contains { people[$0].world != .real }
    }

    /// Whether the noun only tells what somebody plays: "has a brief turn as her father".
    private func isPart(_ token: Int) -> Bool {
        guard let head = syntax.head(of: token) else { return false }
        // "would play her son"
        if syntax.tokens[token].relation == .obj, ["play", "portray"].contains(syntax.lemmas[head]) {
            let phrases = RolePhraseReader(syntax: syntax, referents: referents)
            return phrases.peopleAfter(phrases.phrase(around: token)).isEmpty
        }
        guard syntax.hasPreposition(token, ["as"]) else { return false }
        return ["appearance", "cameo", "part", "performance", "role", "turn"].contains(syntax.lemmas[head])
    }

    /// Whether somebody is taken for kin: "thinks of him as a brother".
    private func isTakenForKin(_ noun: Int) -> Bool {
        guard syntax.hasPreposition(noun, ["as"]), let verb = syntax.head(of: noun),
            let kind = TieNouns.noun(syntax.lemmas[noun])?.kind
        else { return false }
        return Self.regarding.contains(syntax.lemmas[verb]) && [.parent, .relative, .sibling].contains(kind)
    }

    /// Whether "your" is known to be somebody's, in scripts by turns, and the noun says what another is: "Bo is your brother".
    private func isSaidToSomebody(_ phrase: RolePhrase, _ owner: Int) -> Bool {
        syntax.annotation.document.script != nil && !referents.people(at: owner).isEmpty
            && !syntax.dependents(of: phrase.noun, .cop).isEmpty
    }

    private static let playedWords: Set<String> = [
        "fictional", "on-screen", "onscreen", "screen", "stage", "television", "tv",
    ]

    /// Whether somebody is only like it: "like a father", "father figure", "the closest thing to a father".
    private func isLikened(_ token: Int) -> Bool {
        syntax.hasPreposition(token, ["like"]) || syntax.lemmas[token] == "figure" || isTakenForKin(token)
            || closestThing(to: token) != nil
            || syntax.head(of: token).map { syntax.lemmas[$0] == "thing" && $0 < token } ?? false
    }

    /// The words of the noun that make the label: its compounds and adjectives.
    func labelTokens(of token: Int) -> Range<Int> {
        let first = syntax.dependents(of: token, .compound, .amod).filter { $0 < token }.min() ?? token
        return first..<(token + 1)
    }

    // MARK: - Who bears the noun

    /// The people a role noun speaks of: by apposition, copula, complement, or because it is one of their mentions.
    func bearers(of token: Int) -> [Int] {
        if let closest = closestThing(to: token) { return copularSubjects(of: closest.thing) ?? [] }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        // Nobody is their own brother: in "Bo is your brother, Ann", Ann is called, not described.
        let owners = phrases.owners(of: phrase)
        let named = phrases.peopleAfter(phrase).filter { !owners.contains($0) }
        // "the daughter Ann never had": Ann is somebody else.
        let wanting = ownClauses(of: token)
        let isWanted = named.contains { referents.allPeople(at: wanting.flatMap(syntax.subjects)).contains($0) }
        if !named.isEmpty, !isWanted { return named }
        let own = peopleOfNoun(token).filter { !owners.contains($0) }
        let appositions = referents.allPeople(
            at: syntax.dependents(of: token, .appos, .flat, .list).filter { syntax.isNominal($0) }
        ).filter { !owners.contains($0) }
        if !appositions.isEmpty { return appositions }
        // "her husband Bob": the noun may hang on the name instead.
        if [.compound, .nmodDesc, .flat, .amod, .nmodUnmarked].contains(syntax.tokens[token].relation),
            let name = syntax.head(of: token), name > token
        {
            let named = referents.allPeople(at: name)
            if !named.isEmpty { return named }
        }
        if let subjects = copularSubjects(of: token), !subjects.isEmpty { return subjects }
        // "Her closest ally is Ann Bell."
        if syntax.tokens[token].relation == .nsubj, let name = syntax.head(of: token),
            !syntax.dependents(of: name, .cop).isEmpty
        {
            if referents.name(at: name) != nil { return referents.people(at: name) }
            // "Her teacher was her aunt, Ann Bell."
            if TieNouns.noun(syntax.lemmas[name]) != nil { return phrases.peopleAfter(phrases.phrase(around: name)) }
        }
        let saidToBe = phrases.peopleSaidToBe(phrase)
        if !saidToBe.isEmpty { return saidToBe }
        let before = phrases.peopleBefore(phrase)
        if !before.isEmpty { return before }
        if !own.isEmpty { return own }
        if syntax.tokens[token].relation == .appos, let head = syntax.head(of: token) {
            let named = referents.allPeople(at: head)
            if !named.isEmpty { return named }
        }
        if isJoined(token) { return bearers(of: syntax.firstConjunct(of: token)) }
        return complementBearers(of: softened(token))
    }

    /// "something" in "something of a mentor", which stands in its place in the clause; else the noun itself.
    private func softened(_ noun: Int) -> Int {
        guard syntax.hasPreposition(noun, ["of"]), let head = syntax.head(of: noun),
            ContextReader.kindOf.contains(syntax.words[head])
        else { return noun }
        return head
    }

    /// Whom coreference holds for the bearers of a noun, where they can be: nobody's daughter is a man, and children are
    /// named where they are told.
    private func peopleOfNoun(_ noun: Int) -> [Int] {
        let tie = TieNouns.noun(syntax.lemmas[noun])
        if syntax.tokens[noun].features["Number"] == "Plur", tie?.kind == .parent, tie?.side == .b { return [] }
        let gender = KinGender.gender(syntax.lemmas[noun])
        return referents.people(at: noun).filter { gender == nil || people[$0].gender.map { $0 == gender } ?? true }
    }

    /// The subject that a noun is said to be: "X is his mentor", "X and Y are friends", "X became Y's boss".
    private func copularSubjects(of token: Int) -> [Int]? {
        if !syntax.dependents(of: token, .cop).isEmpty {
            return referents.allPeople(at: syntax.subjects(of: token))
        }
        guard let verb = syntax.head(of: token) else { return nil }
        let relation = syntax.relation(of: token)
        // "called Tom the brother she never had": of two objects the second says what the first is.
        let isSecond =
            relation == .obj && Self.regarding.contains(syntax.lemmas[verb]) && syntax.tokens[token].pennTag != .nnp
            && syntax.dependents(of: verb, .obj).contains { $0 < token }
        let isComplement =
            relation == .xcomp || isSecond
            || (relation == .obj && Syntax.verbsOfBecoming.contains(syntax.lemmas[verb]))
        guard isComplement else { return nil }
        if Syntax.verbsOfBecoming.contains(syntax.lemmas[verb]) || syntax.isPassive(verb) {
            return referents.allPeople(at: syntax.subjects(of: verb))
        }
        return referents.allPeople(at: syntax.objects(of: verb))
    }

    /// "served as his mentor", "described X as her rival", "found a mentor in X".
    private func complementBearers(of token: Int) -> [Int] {
        guard let verb = syntax.head(of: token) else { return [] }
        if Self.isChange(syntax, verb), syntax.hasPreposition(token, ["from", "to", "into"]) {
            return referents.allPeople(at: syntax.subjects(of: verb))
        }
        if syntax.hasPreposition(token, ["as", "like"]) || syntax.words[token - 1] == "as" {
            let objects = referents.allPeople(at: syntax.objects(of: verb))
            if !objects.isEmpty, !syntax.isPassive(verb) { return objects }
            // "thinks of him as a brother"
            if Self.regarding.contains(syntax.lemmas[verb]) {
                let regarded = referents.allPeople(at: syntax.obliques(of: verb, ["of", "on", "upon"]))
                if !regarded.isEmpty { return regarded }
            }
            return verbs.subjects(of: verb)
        }
        if syntax.tokens[token].relation == .obj {
            // "made Tom her deputy"
            if syntax.lemmas[verb] == "make", let object = syntax.objects(of: verb).first, object < token {
                return referents.allPeople(at: object)
            }
            let within = referents.allPeople(at: syntax.obliques(of: verb, ["in"]))
            if ["find", "have", "see", "gain", "acquire", "discover", "make"].contains(syntax.lemmas[verb]),
                !within.isEmpty
            {
                return within
            }
        }
        return []
    }

    /// The pair whose relationship "has moved to equals", "turned into rivals".
    private func changedPair(before token: Int) -> [Int] {
        let start = max(syntax.sentence(of: token).lowerBound, token - 10)
        guard token > start, ["to", "into"].contains(syntax.words[token - 1]),
            let verb = (start..<token).last(where: {
                ContextReader.isForm(syntax.words[$0], of: ContextReader.changing)
            })
        else { return [] }
        let sentence = syntax.sentence(of: token).lowerBound..<verb
        guard sentence.contains(where: { BondNouns.meaning(syntax.lemmas[$0]) != nil || syntax.words[$0] == "it" })
        else {
            return []
        }
        return topics.last(before: token, within: Self.topicReach) ?? []
    }

    /// "went from enemies to lovers".
    private static func isChange(_ syntax: Syntax, _ verb: Int) -> Bool {
        ContextReader.changing.contains(syntax.lemmas[verb])
    }

    // MARK: - Whose it is

    /// The people whose mentor, daughter, friend it is.
    func holders(of token: Int) -> [Int] {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        if let regarding = regarding(token, as: phrase) { return regarding }
        if let closest = closestThing(to: token) { return verbs.subjects(of: closest.verb) }
        let owned = phrases.owners(of: phrase)
        if !owned.isEmpty { return owned }
        // "best man at Ann's wedding"
        if ["bridesmaid", "maid", "man"].contains(syntax.lemmas[token]),
            let wedding = (token + 1..<min(token + 8, syntax.sentence(of: token).upperBound)).first(where: {
                syntax.lemmas[$0] == "wedding"
            })
        {
            return phrases.owners(of: phrases.phrase(around: wedding))
        }
        let next = phrase.tokens.upperBound
        if next < syntax.sentence(of: token).upperBound, ["of", "to"].contains(syntax.words[next]),
            complementsOfRole(token).isEmpty
        {
            // "the widow of the late novelist Ann Bell" is Ann's; "a friend of this club" is nobody's.
            let named = peopleNamed(from: next + 1)
            if syntax.words[next] == "of" || !named.isEmpty { return named }
        }
        var owners = syntax.dependents(of: token, .nmodPoss)
        // "her husband Bob" with "her" on the name.
        if owners.isEmpty, [.compound, .nmodDesc, .flat, .amod].contains(syntax.tokens[token].relation),
            let name = syntax.head(of: token)
        {
            owners = syntax.dependents(of: name, .nmodPoss)
        }
        if owners.isEmpty { owners = complementsOfRole(token) }
        if owners.isEmpty, softened(token) != token { owners = complementsOfRole(softened(token)) }
        var found = owners.flatMap(regarded)
        if let last = owners.last, let spouse = spouseNamed(after: last) { found.append(spouse) }
        if found.isEmpty, isJoined(token) {
            let first = syntax.firstConjunct(of: token)
            if first < token { found = referents.allPeople(at: syntax.dependents(of: first, .nmodPoss)) }
            if found.isEmpty { found = referents.allPeople(at: complementsOfRole(first)) }
        }
        if found.isEmpty {
            // "friend and mentor to X": the complement hangs on the last of the row.
            for conjunct in syntax.dependents(of: token, .conj) where found.isEmpty && isJoined(conjunct) {
                found = referents.allPeople(at: complementsOfRole(conjunct))
            }
        }
        return found
    }

    /// Ann in "Ann regards Tom as her mentor": what one takes somebody for is one's own.
    private func regarding(_ noun: Int, as phrase: RolePhrase) -> [Int]? {
        guard case .possessive(let owner) = phrase.determiner, ["her", "his", "their"].contains(syntax.words[owner]),
            let verb = syntax.head(of: noun), Self.regarding.contains(syntax.lemmas[verb]), !syntax.isPassive(verb),
            syntax.hasPreposition(noun, ["as"]) || syntax.relation(of: noun) == .xcomp
        else { return nil }
        let subjects = verbs.subjects(of: verb)
        let other: Gender? = ["her": .masculine, "his": .feminine][syntax.words[owner]]
        return subjects.isEmpty || subjects.contains { people[$0].gender == other && other != nil } ? nil : subjects
    }

    /// Whether a noun shares its bearer or owner with the one it is coordinated with: it does not where its clause has a
    /// subject of its own, as in "she is his friend; the two men were roommates".
    private func isJoined(_ token: Int) -> Bool {
        syntax.tokens[token].relation == .conj && syntax.dependents(of: token, .nsubj).isEmpty
    }

    /// The verb of "the closest thing she has to a friend", and its noun.
    private func closestThing(to noun: Int) -> (thing: Int, verb: Int)? {
        let start = max(syntax.sentence(of: noun).lowerBound, noun - 7)
        guard ["to", "a", "an"].contains(syntax.words[noun - 1]),
            let verb = (start..<noun).last(where: { syntax.lemmas[$0] == "have" }),
            let thing = (start..<verb).last(where: { syntax.words[$0] == "thing" })
        else { return nil }
        return (thing, verb)
    }

    /// The people of a row of names, which may be described, unless they own what is spoken of.
    private func peopleNamed(from token: Int) -> [Int] {
        let names = NameScanner(syntax: syntax, referents: referents)
        guard token < syntax.sentence(of: token - 1).upperBound, let first = names.name(from: token) else { return [] }
        let row = names.row(from: first, mayDescribe: true)
        // "the widow of Ann's brother", but "a pupil of Ann's"
        let end = syntax.sentence(of: token).upperBound
        let isOwner = row.contains {
            $0.upperBound < end && syntax.tokens[$0.upperBound].pennTag == .pos
                && $0.upperBound + 1 < end && syntax.tokens[$0.upperBound + 1].universalTag != .punctuation
        }
        return isOwner ? [] : names.people(of: row)
    }

    /// Ann in "the son of Tom Marsh and his wife, Ann".
    private func spouseNamed(after name: Int) -> Int? {
        let joint = referents.name(at: name)?.upperBound ?? name + 1
        let end = syntax.sentence(of: name).upperBound
        guard joint + 2 < end, syntax.words[joint] == "and", ["his", "her"].contains(syntax.words[joint + 1]),
            let noun = (joint + 2..<min(end, joint + 5)).first(where: { tieNoun(at: $0)?.kind == .spouse })
        else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        return phrases.peopleAfter(phrases.phrase(around: noun)).first
    }

    /// The nominals that "of", "to", "with" join to a role noun or to the clause it is the predicate of.
    private func complementsOfRole(_ token: Int) -> [Int] {
        // "taken on as a pupil by Ann"
        let isTaken = syntax.hasPreposition(token, ["as"])
        let prepositions: Set<String> = isTaken ? ["of", "to", "by"] : ["of", "to", "for", "with", "from"]
        let own = syntax.dependents(of: token, .nmod, .obl).filter {
            syntax.hasPreposition($0, prepositions) && !regarded(at: $0).isEmpty
        }
        if !own.isEmpty { return own }
        guard let verb = syntax.head(of: token), [.xcomp, .obl, .obj].contains(syntax.relation(of: token)) else {
            return []
        }
        return syntax.dependents(of: verb, .obl, .oblAgent).filter {
            $0 > token && syntax.hasPreposition($0, isTaken ? ["by", "to", "of"] : ["to", "with", "of"])
                && !referents.allPeople(at: $0).isEmpty
        }
    }

    /// The people whose a noun without owner is: who has it ("X has a daughter, Y"; "the son X never had"), who calls
    /// the other so ("X describes Y as a mentor"), or who is speaking ("He's a dear friend," said X).
    private func holdersAround(_ token: Int, _ bearers: [Int]) -> [Int] {
        for clause in ownClauses(of: token) {
            let subjects = referents.allPeople(at: syntax.dependents(of: clause, .nsubj))
            if !subjects.isEmpty { return subjects }
        }
        let first = syntax.firstConjunct(of: token)
        if let verb = syntax.head(of: first) {
            let relation = syntax.relation(of: first)
            if relation == .obj, Self.having.contains(syntax.lemmas[verb]) {
                return referents.allPeople(at: syntax.subjects(of: verb))
            }
            if Self.regarding.contains(syntax.lemmas[verb]), relation == .xcomp || relation == .obj || relation == .obl
            {
                let subjects = referents.allPeople(at: syntax.subjects(of: verb))
                if !subjects.isEmpty { return subjects }
            }
        }
        guard bearers.count == 1, !syntax.dependents(of: first, .cop).isEmpty,
            let kind = tieNoun(at: token)?.kind,
            [.colleague, .collaborator, .friend, .mentor, .neighbour, .rival, .sibling].contains(kind)
                || [.parent, .relative].contains(kind) && isLikened(token)
        else { return [] }
        return speaker(around: token).map { [$0] } ?? []
    }

    /// The clauses of "the son she never had", "the sister I chose".
    private func ownClauses(of noun: Int) -> [Int] {
        syntax.dependents(of: noun, .aclRelcl).filter { Self.wanting.contains(syntax.lemmas[$0]) }
    }

    private static let wanting: Set<String> = ["choose", "have", "need", "order", "pick", "want"]

    private static let having: Set<String> = [
        "acquire", "bear", "discover", "find", "gain", "get", "have", "lose", "make", "raise", "share", "welcome",
    ]

    private static let regarding: Set<String> = [
        "call", "cite", "consider", "credit", "deem", "describe", "dub", "look", "name", "regard", "see", "think",
        "treat",
    ]

    /// The person whose direct words a token is among.
    func speaker(around token: Int) -> Int? {
        let around = syntax.quotations(around: token).filter { $0.form != .indirect }
        return around.min { $0.span.count < $1.span.count }?.speaker.flatMap { referents.people(ofCluster: $0).first }
    }
}
