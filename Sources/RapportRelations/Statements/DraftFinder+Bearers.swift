import RapportLanguage

/// Of whom a noun for a tie is said: "X is his mentor", "her mentor, X", "described X as her mentor".
extension DraftFinder {
    /// The people a role noun speaks of: by apposition, copula, complement, or because it is one of their mentions.
    func bearers(of token: Int) -> [Int] {
        if let closest = closestThing(to: token) { return copularSubjects(of: closest.thing) ?? [] }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        // Nobody is their own brother: in "Bo is your brother, Ann", Ann is called, not described.
        let owners = phrases.owners(of: phrase)
        let after = phrases.peopleAfter(phrase)
        let named = after.filter { !owners.contains($0) }
        // "Mr Bell's father, then Congressman Bell": coreference takes the father for the son.
        if named.isEmpty, !after.isEmpty, case .genitive = phrase.determiner { return [] }
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
        if let subjects = copularSubjects(of: softened(token)), !subjects.isEmpty {
            // "Ann Bell and I are friends", of which the tree may have only the last.
            let said = subjects.count == 1 && isOfSeveral(token) ? phrases.peopleSaidToBe(phrase) : []
            return said.count > 1 && said.contains(subjects[0]) ? said : subjects
        }
        if isOfThing(token) { return [] }
        // "Her closest ally is Ann Bell."
        if syntax.tokens[token].relation == .nsubj, let name = syntax.head(of: token),
            !syntax.dependents(of: name, .cop).isEmpty
        {
            if referents.name(at: name) != nil { return referents.people(at: name) }
            // "Her teacher was her aunt, Ann Bell."
            if TieNouns.noun(syntax.lemmas[name]) != nil { return phrases.peopleAfter(phrases.phrase(around: name)) }
            // "Her husband is the stage designer Tom Marsh."
            if let named = referents.name(at: name + 1), named.lowerBound == name + 1 {
                return referents.people(at: named.lowerBound)
            }
        }
        let saidToBe = phrases.peopleSaidToBe(phrase)
        if !saidToBe.isEmpty { return saidToBe }
        if let one = oneOfChildren(phrase) { return one }
        let among = peopleAmong(phrase)
        if !among.isEmpty { return among }
        if let fronted = frontedBearer(phrase) { return fronted }
        let before = phrases.peopleBefore(phrase)
        if !before.isEmpty { return before }
        if !own.isEmpty { return own }
        if syntax.tokens[token].relation == .appos, let head = syntax.head(of: token) {
            let named = referents.allPeople(at: head)
            if !named.isEmpty { return named }
            // "Ann Bell was an actress, wife of the painter Tom Marsh."
            if !syntax.dependents(of: head, .cop).isEmpty { return referents.allPeople(at: syntax.subjects(of: head)) }
        }
        // "a son, Al, and three grandchildren" have no one bearer.
        let isCounted = syntax.dependents(of: token, .nummod).contains { $0 < token }
        if isJoined(token), !isCounted { return bearers(of: firstRole(before: token)) }
        return complementBearers(of: softened(token))
    }

    /// Whether a noun is said of what is no person: "The two firms have been competitors".
    private func isOfThing(_ predicate: Int) -> Bool {
        guard !syntax.dependents(of: predicate, .cop).isEmpty,
            let subject = syntax.dependents(of: predicate, .nsubj).first, subject < predicate,
            syntax.tokens[subject].universalTag == .noun, referents.people(at: subject).isEmpty
        else { return false }
        let lemma = syntax.lemmas[subject]
        return BondNouns.meaning(lemma) == nil && TieNouns.noun(lemma) == nil
            && GenderedNoun.gender(lemma: lemma) == nil
            && (subject + 1..<predicate).allSatisfy {
                [.adjective, .adverb, .auxiliary, .determiner].contains(syntax.tokens[$0].universalTag)
            }
    }

    /// Ann in "Ann was the third of five children", "Ann, the youngest of four children".
    private func oneOfChildren(_ phrase: RolePhrase) -> [Int]? {
        let joint = phrase.tokens.lowerBound - 1
        let sentence = syntax.sentence(of: phrase.noun)
        guard syntax.lemmas[phrase.noun] == "child", syntax.words[joint] == "of", joint - 1 > sentence.lowerBound,
            syntax.words[joint + 1] != "his", syntax.words[joint + 1] != "her",
            syntax.tokens[joint - 1].universalTag != .noun || syntax.words[joint - 1] == "one"
        else { return nil }
        let start = syntax.words[joint - 2] == "the" ? joint - 2 : joint - 1
        let one = RolePhrase(noun: joint - 1, tokens: start..<joint, determiner: .none)
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let said = phrases.peopleSaidToBe(one)
        if !said.isEmpty { return said }
        let before = syntax.words[start - 1] == "," ? referents.name(at: start - 2) : nil
        return before.map { referents.people(at: $0.lowerBound) } ?? subjectsAbove(joint - 1)
    }

    /// Ann in "The daughter of the painter Tom Marsh, Ann left".
    private func frontedBearer(_ phrase: RolePhrase) -> [Int]? {
        let start = syntax.sentence(of: phrase.noun).lowerBound
        let next = phrase.tokens.upperBound
        let opening = phrase.tokens.lowerBound
        guard opening == start || opening == start + 1 && syntax.words[start] == "as",
            ["of", "to"].contains(syntax.words[next])
        else { return nil }
        let names = NameScanner(syntax: syntax, referents: referents)
        guard let first = names.name(from: next + 1),
            let last = names.row(from: first, mayDescribe: true).last, last != first, isFronted(before: next + 1, last)
        else { return nil }
        return referents.people(at: last.lowerBound)
    }

    /// Ann and Tom in "among her friends were Ann Bell and Tom Marsh", "her friends include Ann Bell and Tom Marsh".
    private func peopleAmong(_ phrase: RolePhrase) -> [Int] {
        let isAmong =
            syntax.words[phrase.tokens.lowerBound - 1] == "among"
            && ["are", "is", "was", "were"].contains(syntax.words[phrase.tokens.upperBound])
        guard isAmong || ["include", "included"].contains(syntax.words[phrase.tokens.upperBound]) else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        let first = names.name(from: phrase.tokens.upperBound + 1)
        return first.map { names.people(of: names.row(from: $0, mayDescribe: true)) } ?? []
    }

    /// The noun that a noun is coordinated with: in "the son of Al Bell, and the brother of Bo" the son, though the tree
    /// may join the brother to Al.
    private func firstRole(before noun: Int) -> Int {
        let first = syntax.firstConjunct(of: noun)
        guard TieNouns.noun(syntax.lemmas[first]) == nil, let head = syntax.head(of: first), head < first,
            syntax.relation(of: first) == .nmod, tieNoun(at: head) != nil
        else { return first }
        return head
    }

    /// "something" in "something of a mentor", which stands in its place in the clause; else the noun itself.
    func softened(_ noun: Int) -> Int {
        guard syntax.hasPreposition(noun, ["of"]), let head = syntax.head(of: noun),
            ContextReader.kindOf.contains(syntax.words[head])
        else { return noun }
        return head
    }

    /// Whom coreference holds for the bearers of a noun, where they can be: nobody's daughter is a man, and children are
    /// named where they are told.
    private func peopleOfNoun(_ noun: Int) -> [Int] {
        let tie = TieNouns.noun(syntax.lemmas[noun])
        if syntax.tokens[noun].isPlural, tie?.kind == .parent, tie?.side == .b { return [] }
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
            relation == .obj && Self.regarding.contains(syntax.lemmas[verb])
            && !syntax.dependents(of: token, .det, .nmodPoss).isEmpty
            && syntax.dependents(of: verb, .obj).contains { $0 < token }
        let isComplement =
            relation == .xcomp || isSecond
            || (relation == .obj && Syntax.verbsOfBecoming.contains(syntax.lemmas[verb]))
        guard isComplement else { return nil }
        if Syntax.verbsOfBecoming.contains(syntax.lemmas[verb]) || syntax.isPassive(verb) {
            return referents.allPeople(at: syntax.subjects(of: verb))
        }
        let objects = referents.allPeople(at: syntax.objects(of: verb))
        return objects.isEmpty && Self.regarding.contains(syntax.lemmas[verb]) ? verbs.objects(of: verb) : objects
    }

    /// "served as his mentor", "described X as her rival", "found a mentor in X".
    private func complementBearers(of token: Int) -> [Int] {
        guard let verb = syntax.head(of: token) else { return [] }
        if Self.isChange(syntax, verb), syntax.hasPreposition(token, ["from", "to", "into"]) {
            return referents.allPeople(at: syntax.subjects(of: verb))
        }
        let isCounted =
            syntax.hasPreposition(token, ["among"]) && ["count", "number"].contains(syntax.lemmas[verb])
        if syntax.hasPreposition(token, ["as", "like"]) || syntax.words[token - 1] == "as" || isCounted {
            let objects = referents.allPeople(at: syntax.objects(of: verb))
            if !objects.isEmpty, !syntax.isPassive(verb) { return objects }
            // "described the film as a friend"
            let hasThing = syntax.dependents(of: verb, .obj).contains { $0 < token }
            if hasThing, !syntax.isPassive(verb), Self.regarding.contains(syntax.lemmas[verb]) { return [] }
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
    func changedPair(before token: Int) -> [Int] {
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
    static func isChange(_ syntax: Syntax, _ verb: Int) -> Bool {
        ContextReader.changing.contains(syntax.lemmas[verb])
    }
}
