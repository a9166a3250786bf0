import RapportLanguage

/// The pairs that a text goes on about: whom "they", "both" and "the two actors" speak of.
extension GroupFinder {
    /// The two who are spoken of by far most often.
    static func mainPair(of people: [Person], _ referents: Referents) -> [Int]? {
        let counts = people.indices.filter { people[$0].world == .real }
            .map { (person: $0, count: referents.tokens(of: $0).count) }
            .sorted { ($1.count, $0.person) < ($0.count, $1.person) }
        guard counts.count > 1, counts[1].count > 3, counts.count == 2 || counts[1].count * 2 >= counts[2].count * 3
        else { return nil }
        return [counts[0].person, counts[1].person]
    }

    /// "Ann starred with Tom": whom "the pair" speaks of next.
    func pairOfVerb(_ verb: Int) -> [Int]? {
        guard syntax.tokens[verb].universalTag == .verb, Self.joining.contains(syntax.lemmas[verb]) else { return nil }
        let verbs = VerbReader(syntax: syntax, referents: referents)
        var others = syntax.obliques(of: verb, ["alongside", "opposite", "with"]).flatMap(referents.allPeople)
        if Self.meeting.contains(syntax.lemmas[verb]) { others = verbs.objects(of: verb) }
        return pair(verbs.subjects(of: verb), others)
    }

    /// "Ann's marriage to Tom", "Ann has been in a relationship with Tom".
    func pairOfBond(_ noun: Int) -> [Int]? {
        guard syntax.tokens[noun].universalTag == .noun, BondNouns.meaning(syntax.lemmas[noun]) != nil,
            ["to", "with"].contains(syntax.words[noun + 1])
        else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        var owners = phrases.owners(of: phrases.phrase(around: noun))
        if owners.isEmpty, let verb = syntax.head(of: noun) {
            let isPredicate = !syntax.dependents(of: noun, .cop).isEmpty
            owners = VerbReader(syntax: syntax, referents: referents).subjects(of: isPredicate ? noun : verb)
        }
        let names = NameScanner(syntax: syntax, referents: referents)
        // "Ann has been in a relationship with"
        if owners.isEmpty, noun > 2, syntax.words[noun - 1] == "a", syntax.words[noun - 2] == "in" {
            owners = names.subjects(before: noun - 2)
        }
        return pair(owners, names.name(from: noun + 2).map { names.people(of: [$0]) } ?? [])
    }

    /// Two people, each of whom is known.
    func pair(_ subjects: [Int], _ others: [Int]) -> [Int]? {
        guard others.count == 1 else { return nil }
        return subjects.count == 1 && subjects != others && areTogether(subjects + others) ? subjects + others : nil
    }

    private static let joining = Set([
        "act", "appear", "co-star", "collaborate", "dance", "film", "live", "perform", "play", "practice", "practise",
        "record", "sing", "star", "tour", "train", "work", "write",
    ]).union(meeting)

    private static let meeting: Set<String> = ["befriend", "date", "marry", "meet"]

    /// "They" and "the pair" right after words on what is between two, unless those whom coreference knows are nearer.
    func bonded(
        at token: Int,
        _ known: [Int],
        _ bonds: [(token: Int, people: [Int])],
        _ named: [(token: Int, people: [Int])]
    ) -> [Int]? {
        guard let last = bonds.last, last.token > named.last?.token ?? 0, isOpenPlural(token),
            GenderedNoun.gender(lemma: syntax.lemmas[token]) == nil,
            syntax.sentenceOfToken[token] - syntax.sentenceOfToken[last.token] <= 1, speaker(around: token) == nil
        else { return nil }
        if known.count == 2, known.allSatisfy(peopleSpokenOf(before: token, sentencesBack: 1).contains) { return nil }
        return known.count < 3 ? last.people : nil
    }

    /// "They" for the pair that the sentences before have spoken of, where coreference takes it for one of long before.
    func pairInFocus(at token: Int, _ known: [Int], _ named: [(token: Int, people: [Int])]) -> [Int]? {
        let isPair = Self.pairWords.contains(syntax.lemmas[token]) || syntax.words[token - 1] == "two"
        guard Self.thirdPersons.contains(syntax.words[token]) || isPair, known.count == 2 else { return nil }
        // The two of whom alone the sentence before speaks: "Ann sued Tom. The two were …"
        let gender = GenderedNoun.gender(lemma: syntax.lemmas[token])
        let before = peopleSpokenOf(before: token, sentencesBack: 1).filter { fit([$0], gender) }
        if isPair, before.count == 2, areTogether(before), !known.allSatisfy(before.contains) { return before }
        guard !known.allSatisfy(peopleSpokenOf(before: token, sentencesBack: 2).contains)
        else { return nil }
        let here = peopleSpokenOf(before: token, sentencesBack: 0)
        if here.count == 2, areTogether(here) { return here }
        guard let last = named.last, last.people.count == 2,
            referents.name(at: last.token) != nil || Self.pairNouns.contains(syntax.lemmas[last.token])
                || syntax.tokens[last.token].universalTag == .verb,
            syntax.sentenceOfToken[token] - syntax.sentenceOfToken[last.token] <= 2
        else {
            if let mainPair, here.allSatisfy(mainPair.contains), (here + known).contains(where: mainPair.contains) {
                return mainPair
            }
            return isOutOfFocus(at: token, known, named) ? members(at: token, named) ?? [] : nil
        }
        return last.people
    }

    /// "They" and "the two" that begin a paragraph: the two whom the text is about, where the sentence before names no other pair.
    func openingPair(at token: Int, _ known: [Int], _ named: [(token: Int, people: [Int])]) -> [Int]? {
        let sentence = syntax.sentenceOfToken[token]
        let sentences = syntax.annotation.sentences
        guard let mainPair, token - sentences[sentence].tokens.lowerBound < 3, sentence > 0,
            sentences[sentence].block != sentences[sentence - 1].block, Set(known) != Set(mainPair),
            isOpenPlural(token), speaker(around: token) == nil,
            fit(mainPair, GenderedNoun.gender(lemma: syntax.lemmas[token]))
        else { return nil }
        let isPairBefore = named.last.map { sentence - syntax.sentenceOfToken[$0.token] <= 1 } ?? false
        return isPairBefore ? nil : mainPair
    }

    /// "Bell praised her co-star": the other of the two whom the text is about.
    func costar(at token: Int, _ known: [Int]) -> Int? {
        guard let mainPair, known.isEmpty, Self.counterparts.contains(syntax.lemmas[token]),
            !syntax.tokens[token].isPlural
        else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: token)
        let owners = phrases.owners(of: phrase)
        guard owners.count == 1, mainPair.contains(owners[0]), phrases.peopleAfter(phrase).isEmpty,
            phrases.peopleBefore(phrase).isEmpty,
            peopleSpokenOf(before: token, sentencesBack: 1).allSatisfy(mainPair.contains)
        else { return nil }
        return mainPair.first { $0 != owners[0] }
    }

    private static let counterparts: Set<String> = [
        "bandmate", "castmate", "co-host", "co-star", "costar", "counterpart",
    ]

    /// Whether a pair has not been spoken of for a while, neither of the two: "they" are hardly those.
    private func isOutOfFocus(at token: Int, _ pair: [Int], _ named: [(token: Int, people: [Int])]) -> Bool {
        let near = peopleSpokenOf(before: token, sentencesBack: Self.reachOfPair)
        let last = named.last { Set($0.people) == Set(pair) }
        let isNamed = last.map {
            syntax.sentenceOfToken[token] - syntax.sentenceOfToken[$0.token] <= Self.reachOfPair
        }
        return isNamed != true && near.allSatisfy { !pair.contains($0) }
    }

    private static let reachOfPair = 4

    /// Who acts on the people a word speaks of: Ann is none of "both" in "Ann, who served with both".
    func doers(besides token: Int) -> Set<Int> {
        guard [.iobj, .nmod, .obj, .obl].contains(syntax.relation(of: token)), let head = syntax.head(of: token) else {
            return []
        }
        let verb = syntax.isPredicate(head) ? head : syntax.head(of: head) ?? head
        return Set(syntax.subjects(of: verb).flatMap(referents.allPeople))
    }

    /// "The two actors" after talk of two characters: those who play them.
    func actors(ofPairBefore token: Int, _ named: [(token: Int, people: [Int])]) -> [Int]? {
        guard let last = named.last, last.people.count == 2 else { return nil }
        let actors = last.people.compactMap { character in portrayals.first { $0.character == character }?.actor }
        return Set(actors).count == 2 ? actors : nil
    }
}
