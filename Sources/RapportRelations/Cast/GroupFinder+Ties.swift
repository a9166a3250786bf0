import RapportLanguage

/// Who "the couple", "my sister" and "mother and son" are, by what the text has told of two people before.
extension GroupFinder {
    /// What the text has told of two people so far.
    struct Tie {
        let noun: TieNoun
        let owner: Int
        let bearer: Int
    }

    /// "Ann and her husband, Tom", "Ann married Tom": whom "the couple" speaks of next.
    func tie(at token: Int) -> Tie? {
        if syntax.tokens[token].universalTag == .verb {
            let kinds = TieVerbs.readings(syntax.lemmas[token]).map(\.kind)
            // "asked her to marry him"
            guard let kind = kinds.first(where: Self.couples.contains), syntax.relation(of: token) != .xcomp else {
                return nil
            }
            let verbs = VerbReader(syntax: syntax, referents: referents)
            let objects = verbs.objects(of: token)
            let others = objects.isEmpty ? verbs.obliques(of: token, ["to", "with"]) : objects
            return tie(TieNoun(kind, .both), verbs.subjects(of: token), others)
        }
        if let meaning = TieAdjectives.meaning(syntax.words[token]), Self.couples.contains(meaning.kind) {
            let others = syntax.obliques(of: token, meaning.prepositions).flatMap(referents.allPeople)
            return tie(TieNoun(meaning.kind, .both), referents.allPeople(at: syntax.subjects(of: token)), others)
        }
        guard let noun = TieNouns.noun(syntax.lemmas[token]), referents.name(at: token) == nil else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        guard phrase.owner != nil else {
            // "Ann and Bea are cousins."
            let pair = noun.side == .both ? phrases.peopleSaidToBe(phrase) : []
            return pair.count == 2 ? tie(noun, [pair[0]], [pair[1]]) : nil
        }
        let after = phrases.peopleAfter(phrase)
        return tie(noun, phrases.owners(of: phrase), after.isEmpty ? phrases.peopleBefore(phrase) : after)
    }

    func tie(_ noun: TieNoun, _ owners: [Int], _ bearers: [Int]) -> Tie? {
        guard owners.count == 1, bearers.count == 1, owners != bearers, areTogether(owners + bearers) else {
            return nil
        }
        return Tie(noun: noun, owner: owners[0], bearer: bearers[0])
    }

    private static let couples: Set<TieKind> = [.exPartner, .partner, .spouse]

    /// "The sisters", "the couple": the last two of whom the text has told that they are.
    func tied(at token: Int, _ ties: [Tie]) -> [Int]? {
        let kinds: Set<TieKind>
        switch syntax.lemmas[token] {
        case "brother", "sibling", "sister", "twin": kinds = [.sibling]
        case "couple", "newlywed", "spouse": kinds = Self.couples
        default: return nil
        }
        guard isOpenPlural(token) else { return nil }
        let gender = GenderedNoun.gender(lemma: syntax.lemmas[token])
        return ties.last { kinds.contains($0.noun.kind) && fit([$0.owner, $0.bearer], gender) }
            .map { [$0.owner, $0.bearer] }
    }

    /// "Mother and son", "husband and wife": the last two of whom the text has told that they are.
    func counterparts(at token: Int, _ ties: [Tie]) -> [Int]? {
        guard syntax.words[token + 1] == "and", syntax.tokens[token].relation == .nsubj,
            let noun = TieNouns.noun(syntax.lemmas[token]),
            let other = TieNouns.noun(syntax.lemmas[token + 2]), noun.kind == other.kind,
            noun.side != other.side || noun.side == .both,
            case .none = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token).determiner
        else { return nil }
        return ties.last { $0.noun.kind == noun.kind }.map { [$0.owner, $0.bearer] }
    }

    /// "my sister", of whom the text has told before who that is, where coreference takes her for somebody else.
    func kin(at token: Int, _ ties: [Tie]) -> Int? {
        guard let noun = TieNouns.noun(syntax.lemmas[token]), [.parent, .sibling, .spouse].contains(noun.kind),
            referents.name(at: token) == nil
        else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        guard phrase.owner != nil, phrases.peopleAfter(phrase).isEmpty, phrases.peopleBefore(phrase).isEmpty else {
            return nil
        }
        return bearer(at: token, ties)
    }

    /// "her boss", of whom the text has told before who that is.
    func bearer(at token: Int, _ ties: [Tie]) -> Int? {
        guard !ties.isEmpty, syntax.tokens[token].features["Number"] != "Plur",
            let noun = TieNouns.noun(syntax.lemmas[token]), noun.side != .b || noun.kind == .parent,
            // "worked as her boss", "is her boss"
            !syntax.hasPreposition(token, ["as", "like"]), !syntax.isPredicate(token),
            syntax.relation(of: token) != .xcomp
        else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let owners = phrases.owners(of: phrases.phrase(around: token))
        guard owners.count == 1 else { return nil }
        let gender = GenderedNoun.gender(lemma: syntax.lemmas[token])
        func other(_ tie: Tie) -> Int? {
            let wasCouple = noun.kind == .exPartner && Self.couples.contains(tie.noun.kind)
            guard tie.noun.kind == noun.kind || wasCouple else { return nil }
            if tie.owner == owners[0], tie.noun.side == noun.side { return tie.bearer }
            return tie.bearer == owners[0] && (tie.noun.side != noun.side || noun.side == .both) ? tie.owner : nil
        }
        return ties.reversed().lazy.compactMap(other).first { fit([$0], gender) }
    }
}
