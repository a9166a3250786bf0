import RapportLanguage

/// Who "the couple", "my sister" and "mother and son" are, by what the text has told of two people before.
extension GroupFinder {
    /// What the text has told of two people so far.
    struct Tie {
        /// The word that tells it.
        let token: Int
        let noun: TieNoun
        let owner: Int
        let bearer: Int
        /// The gender of the bearer, where the words tell it: "son".
        var gender: Gender?
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
            return tie(TieNoun(kind, .both), at: token, verbs.subjects(of: token), others)
        }
        if let meaning = TieAdjectives.meaning(syntax.words[token]), Self.couples.contains(meaning.kind) {
            let others = syntax.obliques(of: token, meaning.prepositions).flatMap(referents.allPeople)
            return tie(
                TieNoun(meaning.kind, .both),
                at: token,
                referents.allPeople(at: syntax.subjects(of: token)),
                others
            )
        }
        guard let noun = TieNouns.noun(syntax.lemmas[token]), referents.name(at: token) == nil else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        guard phrase.owner != nil else {
            guard noun.side == .both else { return nil }
            // "Ann and Bea are cousins.", "the twins Ann and Bea"
            let said = phrases.peopleSaidToBe(phrase)
            let pair = said.count == 2 ? said : phrases.peopleAfter(phrase)
            return pair.count == 2 ? tie(noun, at: token, [pair[0]], [pair[1]]) : nil
        }
        var bearers = phrases.peopleAfter(phrase)
        if bearers.isEmpty { bearers = phrases.peopleBefore(phrase) }
        if bearers.isEmpty, Self.couples.contains(noun.kind) { bearers = peopleThatIs(phrase) }
        var tie = tie(noun, at: token, phrases.owners(of: phrase), bearers)
        tie?.gender = KinGender.gender(syntax.lemmas[token])
        return tie
    }

    /// Tom in "Her second husband is the designer Tom Marsh".
    private func peopleThatIs(_ phrase: RolePhrase) -> [Int] {
        let copula = phrase.tokens.upperBound
        guard ["is", "was"].contains(syntax.words[copula]) else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        return names.name(from: copula + 1).map { names.people(of: [$0]) } ?? []
    }

    private func tie(_ noun: TieNoun, at token: Int, _ owners: [Int], _ bearers: [Int]) -> Tie? {
        guard owners.count == 1, bearers.count == 1, owners != bearers, areTogether(owners + bearers) else {
            return nil
        }
        return Tie(token: token, noun: noun, owner: owners[0], bearer: bearers[0])
    }

    private static let couples: Set<TieKind> = [.exPartner, .partner, .spouse]

    /// "They" right after words on a couple, unless those whom coreference knows, or others named together, are nearer:
    /// "Ann married Tom, son of Al and Bea, and they had two sons".
    func couple(at token: Int, _ known: [Int], _ ties: [Tie], _ named: [(token: Int, people: [Int])]) -> [Int]? {
        guard Self.thirdPersons.contains(syntax.words[token]), known.count < 3, speaker(around: token) == nil,
            let tie = ties.last, Self.couples.contains(tie.noun.kind),
            syntax.sentenceOfToken[token] - syntax.sentenceOfToken[tie.token] <= 1
        else { return nil }
        let couple = [tie.owner, tie.bearer]
        let start = syntax.sentence(of: tie.token).lowerBound
        let spoken = Set((start..<token).flatMap { referents.people(at: $0) })
        // "Ann hears that her brother has married Bea. Their …"
        let isMain = [.conj, .nsubj, .parataxis, .root].contains(syntax.tokens[tie.token].relation)
        let since = isMain ? Set((tie.token..<token).flatMap { referents.people(at: $0) }) : spoken
        if known.count == 2, known.allSatisfy(since.contains) { return nil }
        // "had been engaged to him when she left him for Al"
        let isOver = tie.noun.kind != .spouse && !spoken.isSubset(of: couple)
        let others = named.last { $0.token >= start && $0.people.count == 2 && Set($0.people) != Set(couple) }
        return isOver || others != nil ? nil : couple
    }

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

    /// "Their mother": brothers and sisters share one, so the last two of whom the text has told that they are.
    func children(at token: Int, _ known: [Int], _ ties: [Tie]) -> [Int]? {
        guard syntax.words[token] == "their", let noun = syntax.head(of: token),
            let parent = TieNouns.noun(syntax.lemmas[noun]), parent.kind == .parent, parent.side == .a
        else { return nil }
        let siblings = ties.filter { $0.noun.kind == .sibling }.map { [$0.owner, $0.bearer] }
        return siblings.contains { Set($0) == Set(known) } ? nil : siblings.last
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
        guard !ties.isEmpty, !syntax.tokens[token].isPlural,
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
            if tie.owner == owners[0], tie.noun.side == noun.side {
                // "his daughter" is not the son that he was told to have.
                return gender != nil && tie.gender != nil && tie.gender != gender ? nil : tie.bearer
            }
            return tie.bearer == owners[0] && (tie.noun.side != noun.side || noun.side == .both) ? tie.owner : nil
        }
        return ties.reversed().lazy.compactMap(other).first { fit([$0], gender) }
    }
}
