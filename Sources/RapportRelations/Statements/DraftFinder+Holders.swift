import RapportLanguage
import RapportText

/// Whose mentor, daughter or friend somebody is.
extension DraftFinder {
    /// The people whose mentor, daughter, friend it is.
    func holders(of token: Int) -> [Int] {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        if isTradeBesideName(phrase) { return [] }
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
            let owners = phrases.owners(of: phrases.phrase(around: wedding))
            return owners.isEmpty && syntax.words[wedding + 1] == "of" ? peopleNamed(from: wedding + 2) : owners
        }
        // "When Ann remarried, the best man was Tom"
        let sentence = syntax.sentence(of: token)
        if syntax.lemmas[token] == "bridesmaid" || syntax.words[token] == "man" && syntax.words[token - 1] == "best",
            let verb = (max(sentence.lowerBound, token - 15)..<min(sentence.upperBound, token + 15)).first(where: {
                ["marry", "remarry", "wed"].contains(syntax.lemmas[$0])
            })
        {
            return verbs.subjects(of: verb)
        }
        let next = phrase.tokens.upperBound
        // "the third of five children born to Ann and Tom"
        if syntax.words[next] == "born", syntax.words[next + 1] == "to" { return peopleNamed(from: next + 2) }
        if next < syntax.sentence(of: token).upperBound, ["of", "to"].contains(syntax.words[next]),
            complementsOfRole(token).allSatisfy({ referents.name(at: $0) == nil })
        {
            // "the widow of the late novelist Ann Bell" is Ann's; "a friend of this club" is nobody's.
            let named = peopleNamed(from: next + 1)
            if syntax.words[next] == "of" && complementsOfRole(token).isEmpty || !named.isEmpty { return named }
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

    /// "Tom Marsh, a teacher, and his wife Ann": what Tom does, not whose teacher he is.
    private func isTradeBesideName(_ phrase: RolePhrase) -> Bool {
        guard case .article(let article) = phrase.determiner, ["a", "an"].contains(syntax.words[article]) else {
            return false
        }
        let next = phrase.tokens.upperBound
        return syntax.words[article - 1] == "," && referents.name(at: article - 2) != nil
            && syntax.words[next] == ","
            && (syntax.words[next + 1] == "and" || ![.adjective, .noun].contains(syntax.tokens[next + 1].universalTag))
    }

    /// Ann in "Ann regards Tom as her mentor": what one takes somebody for is one's own.
    func regarding(_ noun: Int, as phrase: RolePhrase) -> [Int]? {
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
    ///
    /// Nor where it is said of somebody else: "his son, Al, and to his brother", "his wife Ann and their daughters", "Al
    /// and his wife".
    func isJoined(_ token: Int) -> Bool {
        guard syntax.tokens[token].relation == .conj, syntax.dependents(of: token, .nsubj).isEmpty else { return false }
        let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token)
        guard phrase.owner != nil else { return true }
        let sentence = syntax.sentence(of: token)
        let joint = phrase.tokens.lowerBound - 1
        guard joint > sentence.lowerBound else { return true }
        if syntax.tokens[joint].universalTag == .adposition { return false }
        let before = syntax.words[joint - 1] == "," ? joint - 2 : joint - 1
        return before < sentence.lowerBound || syntax.words[joint] != "and" || referents.name(at: before) == nil
    }

    /// The verb of "the closest thing she has to a friend", and its noun.
    func closestThing(to noun: Int) -> (thing: Int, verb: Int)? {
        let start = max(syntax.sentence(of: noun).lowerBound, noun - 7)
        guard ["to", "a", "an"].contains(syntax.words[noun - 1]),
            let thing = (start..<noun).last(where: { syntax.words[$0] == "thing" })
        else { return nil }
        // "the closest thing to a friend she had"
        let end = min(noun + 5, syntax.sentence(of: noun).upperBound)
        let verb = Array(thing..<noun) + Array(noun + 1..<max(end, noun + 1))
        return verb.first { syntax.lemmas[$0] == "have" }.map { (thing, $0) }
    }

    /// The people of a row of names, which may be described, unless they own what is spoken of.
    private func peopleNamed(from token: Int) -> [Int] {
        let names = NameScanner(syntax: syntax, referents: referents)
        guard token < syntax.sentence(of: token - 1).upperBound, let first = names.name(from: token) else { return [] }
        var row = names.row(from: first, mayDescribe: true)
        // "The daughter of Tom, Ann left": the last is the subject.
        if row.count == 2, let last = row.last, isFronted(before: token, last) { row.removeLast() }
        // "the widow of Ann's brother", but "a pupil of Ann's"
        let end = syntax.sentence(of: token).upperBound
        let isOwner = row.contains {
            $0.upperBound < end && syntax.tokens[$0.upperBound].pennTag == .pos
                && $0.upperBound + 1 < end && syntax.tokens[$0.upperBound + 1].universalTag != .punctuation
        }
        return isOwner ? [] : names.people(of: row)
    }

    /// Whether a phrase opens the sentence, before a name that it describes: "(As) the daughter of Tom, Ann left".
    func isFronted(before token: Int, _ name: Range<Int>) -> Bool {
        let sentence = syntax.sentence(of: name.lowerBound)
        guard token - sentence.lowerBound < 10, syntax.words[name.lowerBound - 1] == ",",
            !(sentence.lowerBound..<token).contains(where: { referents.name(at: $0) != nil }),
            !(sentence.lowerBound..<token).contains(where: verbs.isVerb), name.upperBound < sentence.upperBound
        else { return false }
        return [.auxiliary, .verb].contains(syntax.tokens[name.upperBound].universalTag)
            || syntax.words[name.upperBound] == ","
    }

    /// Ann in "the son of Tom Marsh and his wife, Ann".
    private func spouseNamed(after name: Int) -> Int? {
        let end = syntax.sentence(of: name).upperBound
        var joint = referents.name(at: name)?.upperBound ?? name + 1
        // "the daughter of Al Bell, a wool merchant, and his wife Ann"
        if syntax.words[joint] == ",", ["a", "an", "the"].contains(syntax.words[joint + 1]),
            let comma = (joint + 2..<min(end, joint + 9)).first(where: { syntax.words[$0] == "," })
        {
            joint = comma + 1
        }
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
        // "friends with Ann", but not "written by two professors, with Ann"
        let isMutual = tieNoun(at: token)?.side == .both
        let prepositions: Set<String> =
            isTaken ? ["of", "to", "by"] : isMutual ? ["of", "to", "for", "with", "from"] : ["of", "to", "for"]
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
    func holdersAround(_ token: Int, _ bearers: [Int]) -> [Int] {
        for clause in ownClauses(of: token) {
            let subjects = referents.allPeople(at: syntax.dependents(of: clause, .nsubj))
            if !subjects.isEmpty { return subjects }
        }
        if let survived = survived(before: token) { return verbs.subjects(of: survived) }
        let first = syntax.firstConjunct(of: token)
        if let verb = syntax.head(of: first) {
            let relation = syntax.relation(of: first)
            if relation == .obj, Self.having.contains(syntax.lemmas[verb]) {
                let subjects = referents.allPeople(at: syntax.subjects(of: verb))
                return subjects.isEmpty ? verbs.subjects(of: verb) : subjects
            }
            // "named site manager Ann Bell as director" calls nobody a manager.
            let isDescription = relation == .obj && isNamedNext(token)
            if Self.regarding.contains(syntax.lemmas[verb]), !isDescription,
                relation == .xcomp || relation == .obj || relation == .obl
            {
                let subjects = referents.allPeople(at: syntax.subjects(of: verb))
                if !subjects.isEmpty { return subjects }
            }
        }
        // "the first friend she's made"
        for clause in syntax.dependents(of: token, .aclRelcl) where Self.having.contains(syntax.lemmas[clause]) {
            let subjects = referents.allPeople(at: syntax.dependents(of: clause, .nsubj))
            if !subjects.isEmpty { return subjects }
        }
        guard bearers.count == 1, !syntax.dependents(of: first, .cop).isEmpty,
            let noun = tieNoun(at: token), noun.confidence > 0.6 || noun.kind == .friend, case let kind = noun.kind,
            [.colleague, .collaborator, .friend, .mentor, .neighbour, .rival, .sibling].contains(kind)
                || [.parent, .relative].contains(kind) && isLikened(token)
        else { return [] }
        return speaker(around: token).map { [$0] } ?? []
    }

    /// The verb of "is survived by two daughters, Al and Bea, and a brother, Carl", for each of them.
    private func survived(before noun: Int) -> Int? {
        guard let kind = tieNoun(at: noun)?.kind,
            [.parent, .partner, .relative, .sibling, .spouse].contains(kind)
        else { return nil }
        return (syntax.sentence(of: noun).lowerBound..<noun).last {
            syntax.words[$0] == "survived" && syntax.words[$0 + 1] == "by"
        }
    }

    /// Whether a name follows a noun at once.
    private func isNamedNext(_ noun: Int) -> Bool { referents.name(at: noun + 1)?.lowerBound == noun + 1 }

    /// The clauses of "the son she never had", "the sister I chose".
    func ownClauses(of noun: Int) -> [Int] {
        syntax.dependents(of: noun, .aclRelcl).filter { Self.wanting.contains(syntax.lemmas[$0]) }
    }

    static let wanting: Set<String> = ["choose", "have", "need", "order", "pick", "want"]

    private static let having: Set<String> = [
        "acquire", "appoint", "bear", "discover", "find", "gain", "get", "have", "hire", "lose", "make", "raise",
        "share", "welcome",
    ]

    static let regarding: Set<String> = [
        "call", "cite", "consider", "count", "credit", "deem", "describe", "dub", "look", "name", "regard", "see",
        "think",
        "treat",
    ]

    /// The person whose direct words a token is among.
    func speaker(around token: Int) -> Int? {
        let around = syntax.quotations(around: token).filter { $0.form != .indirect }
        return around.min { $0.span.count < $1.span.count }?.speaker.flatMap { referents.people(ofCluster: $0).first }
    }
}
