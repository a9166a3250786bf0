import RapportLanguage
import RapportText

/// Nouns that say what one is to the other: "his mentor, X", "X and Y are friends", "X became Y's boss".
extension DraftFinder {
    /// The ties that a role noun states.
    func roleDrafts(_ noun: TieNoun, at token: Int) -> [Draft] {
        var bearers = self.bearers(of: token)
        if bearers.isEmpty, noun.side == .both { bearers = changedPair(before: token) }
        var holders = self.holders(of: token).filter { !bearers.contains($0) }
        var rule = "role-noun"
        if holders.isEmpty, noun.side == .both, bearers.count > 1 {
            guard !isOfOthers(token), isOfSeveral(token), !isOwned(token) else { return [] }
            rule = "role-noun-mutual"
        } else if holders.isEmpty, !isOwned(token) {
            holders = holdersAround(token, bearers).filter { !bearers.contains($0) }
            rule = "role-noun-context"
            if holders.isEmpty, isBare(token, noun) {
                holders = subjectsAbove(token, besides: bearers).filter { !bearers.contains($0) }
                if holders.count != 1 { holders = [] }
            }
        }
        if noun.kind == .parent, noun.side == .b, rule == "role-noun-context", !holders.isEmpty {
            holders += otherParent(of: token).filter { !holders.contains($0) && !bearers.contains($0) }
        }
        guard !bearers.isEmpty, !(holders.isEmpty && bearers.count < 2) else { return [] }
        guard isPlain(noun, at: token, holders), !isPart(token) else { return [] }
        // "The couple" tells of whom only to whoever has been told that they are one.
        if syntax.lemmas[token] == "couple", syntax.words[token - 1] == "the", holders.isEmpty { return [] }
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
            (label.lowerBound - 1...token).contains(where: { Self.only.contains(syntax.words[$0]) })
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

    static let only: Set<String> = ["just", "merely", "only", "purely"]

    /// "She lost two brothers": an object that brings in people, whoever coreference takes them for.
    private func isOfOthers(_ noun: Int) -> Bool {
        // "hope to bring the party to power as allies": the party
        if syntax.hasPreposition(noun, ["as"]), let verb = syntax.head(of: noun),
            syntax.dependents(of: verb, .obj).contains(where: { $0 < noun && referents.people(at: $0).isEmpty })
        {
            return true
        }
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

    /// Tom in "has two children, Al and Bea, with Tom".
    private func otherParent(of child: Int) -> [Int] {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let names = NameScanner(syntax: syntax, referents: referents)
        let next = phrases.phrase(around: child).tokens.upperBound
        let first = names.name(from: syntax.words[next] == "," ? next + 1 : next, mayDescribe: false)
        guard let last = first.flatMap({ names.row(from: $0).last }) else { return [] }
        let joint = syntax.words[last.upperBound] == "," ? last.upperBound + 1 : last.upperBound
        guard ["by", "with"].contains(syntax.words[joint]) else { return [] }
        return names.name(from: joint + 1).map { names.people(of: [$0]) } ?? []
    }

    /// Whether a noun stands before a name without an article: "lives with husband Tom", "beat close friend Bea".
    ///
    /// Whose husband it is, its clause tells.
    private func isBare(_ noun: Int, _ tie: TieNoun) -> Bool {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: noun)
        let next = phrase.tokens.upperBound
        guard case .none = phrase.determiner, referents.name(at: next)?.lowerBound == next,
            !syntax.tokens[noun].isPlural
        else { return false }
        let form = syntax.annotation.document[syntax.tokens[noun].span]
        let before = phrase.tokens.lowerBound - 1
        guard form.first?.isLowercase == true, before >= syntax.sentence(of: noun).lowerBound else { return false }
        // "Under coach Tom Marsh, Ann won"
        if syntax.words[before] == "under" {
            return tie.side == .a && [.employer, .mentor, .teacher].contains(tie.kind)
        }
        // "parted with coach Tom Marsh"
        if ["from", "with"].contains(syntax.words[before]), tie.kind == .teacher { return tie.side == .a }
        guard [.adposition, .coordinator, .verb].contains(syntax.tokens[before].universalTag),
            !["of", "said", "says"].contains(syntax.words[before])
        else { return false }
        return (tie.confidence > 0.6 || tie.kind == .friend) && Self.kindsOfBare.contains(tie.kind)
    }

    private static let kindsOfBare: Set<TieKind> = [
        .businessPartner, .collaborator, .colleague, .exPartner, .friend, .parent, .partner, .relative, .rival,
        .sibling, .spouse,
    ]

    /// Whether a noun can be said of several at once: "friends", "a couple", "husband and wife", but not "a critic".
    func isOfSeveral(_ noun: Int) -> Bool {
        !syntax.tokens[noun].isSingular || ["couple", "item", "pair"].contains(syntax.lemmas[noun])
            || syntax.words[noun].hasSuffix("s") || syntax.words[noun + 1] == "and"
    }

    /// Whether a noun belongs to somebody, known or not: "my sister's daughter".
    func isOwned(_ noun: Int) -> Bool {
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
            let kind = TieNouns.noun(syntax.lemmas[noun])?.kind,
            [.parent, .relative, .sibling, .spouse].contains(kind),
            syntax.tokens[noun].isPlural, phrases.peopleSaidToBe(phrase).isEmpty
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
        // "Her husband is the designer Tom Marsh", but "her husband is of Polish descent"
        if syntax.tokens[noun].relation == .nsubj, let name = syntax.head(of: noun),
            !syntax.dependents(of: name, .cop).isEmpty
        {
            let isDescribed = TieNouns.noun(syntax.lemmas[name]) != nil
            return isDescribed || [name, name + 1].contains { referents.name(at: $0) != nil }
        }
        return syntax.tokens[noun].relation == .appos || !syntax.dependents(of: noun, .appos, .flat).isEmpty
    }

    /// Whether a noun can be taken for a tie: a weak one ("her producer", "her kid") only where its bearer is named right
    /// beside it; none of those that are only played ("his on-screen boss"); none that "your" makes everybody's.
    private func isPlain(_ noun: TieNoun, at token: Int, _ holders: [Int]) -> Bool {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        let isNamed = !phrases.peopleAfter(phrase).isEmpty || !phrases.peopleBefore(phrase).isEmpty
        // "have two boys, Al and Bo"
        let verb = syntax.relation(of: token) == .obj ? syntax.head(of: token) : nil
        let isHad = noun.kind == .parent && verb.map { syntax.lemmas[$0] == "have" } ?? false
        if noun.confidence <= 0.5, !isNamed || phrase.owner == nil && !isHad { return false }
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
        // "a film in which they were husband and wife"
        let start = max(syntax.sentence(of: token).lowerBound, token - 6)
        let isInWork = (start..<token).contains { syntax.words[$0] == "in" && syntax.words[$0 + 1] == "which" }
        if isInWork, let kind = tieNoun(at: token)?.kind, Self.kindsOfParts.contains(kind) { return true }
        guard syntax.hasPreposition(token, ["as"]) else { return false }
        return ["appearance", "cameo", "part", "performance", "role", "turn"].contains(syntax.lemmas[head])
    }

    private static let kindsOfParts: Set<TieKind> = [.parent, .partner, .relative, .sibling, .spouse]

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
    func isLikened(_ token: Int) -> Bool {
        syntax.hasPreposition(token, ["like"]) || syntax.lemmas[token] == "figure" || isTakenForKin(token)
            || isMotherTo(token)
            || closestThing(to: token) != nil
            || syntax.head(of: token).map { syntax.lemmas[$0] == "thing" && $0 < token } ?? false
    }

    /// Whether somebody is as good as a parent: "has been a mother to her".
    private func isMotherTo(_ noun: Int) -> Bool {
        let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: noun)
        guard case .article(let article) = phrase.determiner, syntax.words[article] == "a",
            TieNouns.noun(syntax.lemmas[noun])?.kind == .parent
        else { return false }
        return syntax.words[phrase.tokens.upperBound] == "to"
    }

    /// The words of the noun that make the label: its compounds and adjectives.
    func labelTokens(of token: Int) -> Range<Int> {
        let first = syntax.dependents(of: token, .compound, .amod).filter { $0 < token }.min() ?? token
        return first..<(token + 1)
    }

}
