import RapportLanguage
import RapportText

/// Tells whom "they", "the two", "the siblings" and, in a quotation, "we" speak of where coreference leaves it open.
struct GroupFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    let portrayals: [Portrayal]
    /// The two real people whom the text is about, where it is about two.
    let mainPair: [Int]?

    /// The two who give the text nearly all of its quotations, as those do who are interviewed together.
    let interviewees: [Int]?

    /// Prepares to read a text.
    init(syntax: Syntax, referents: Referents, people: [Person], portrayals: [Portrayal]) {
        self.syntax = syntax
        self.referents = referents
        self.people = people
        self.portrayals = portrayals
        interviewees = Self.interviewees(of: syntax.annotation, referents)
        mainPair = syntax.tokens.count < Self.lengthOfBook ? Self.mainPair(of: people, referents) : nil
    }

    /// The people of each plural token that has none, by token.
    ///
    /// - Complexity: O(tokens).
    func groups() -> [Int: [Int]] {
        var groups: [Int: [Int]] = [:]
        let topics = QuotationTopics(syntax: syntax, referents: referents)
        var named: [(token: Int, people: [Int])] = []
        var bonds: [(token: Int, people: [Int])] = []
        var ties: [Tie] = []
        for alone in Array(syntax.tokens.indices).concurrentFlatMap({ $0.compactMap(alone) }) {
            let token = alone.token
            if let pair = alone.pairOfVerb { named.append((token, pair)) }
            if let pair = alone.pairOfBond { bonds.append((token, pair)) }
            if let tie = alone.tie { ties.append(tie) }
            guard let nominal = alone.nominal else { continue }
            let (found, known) = (nominal.found, nominal.known)
            if let nearer = nearer(at: token, known, ties) {
                groups[token] = [nearer]
                continue
            }
            // "The Americans say that they …"
            if Self.thirdPersons.contains(syntax.words[token]), takesUpPeople(token) {
                groups[token] = []
                continue
            }
            if let talked = nominal.talked {
                groups[token] = [talked]
                continue
            }
            if let character = nominal.character {
                groups[token] = [character]
                continue
            }
            if let one = found.isEmpty ? namedNext(after: token) ?? bearer(at: token, ties) : kin(at: token, ties) {
                groups[token] = [one]
                continue
            }
            if let kin = counterparts(at: token, ties) {
                groups[token] = kin
                groups[token + 2] = kin
                continue
            }
            if groups[token] != nil { continue }
            if let named = namedApart(after: token) {
                groups[token] = named
                continue
            }
            if let family = family(at: token) ?? tied(at: token, ties) {
                groups[token] = family
                named.append((token, family))
                if let noun = TieNouns.noun(syntax.lemmas[token]), family.count == 2 {
                    ties.append(Tie(token: token, noun: noun, owner: family[0], bearer: family[1]))
                }
                continue
            }
            if let other = costar(at: token, known) {
                groups[token] = [other]
                continue
            }
            if let pair = openingPair(at: token, known, named) {
                groups[token] = pair
                named.append((token, pair))
                continue
            }
            if let together = interviewedTogether(at: token, known) {
                groups[token] = together
                continue
            }
            if let children = children(at: token, known, ties) {
                groups[token] = children
                continue
            }
            if let topic = topic(of: token, known, topics) {
                groups[token] = topic
                continue
            }
            if Self.thirdPersons.contains(syntax.words[token]), let speaker = speaker(around: token),
                known.count < 2 || known.contains(speaker)
            {
                let others = named.suffix(Self.memory).last(where: { !$0.people.contains(speaker) })
                let isNear = others.map {
                    syntax.sentenceOfToken[token] - syntax.sentenceOfToken[$0.token] <= Self.reachOfTalk
                }
                if let others, isNear == true {
                    groups[token] = others.people
                } else if let mainPair, !mainPair.contains(speaker) {
                    groups[token] = mainPair
                } else if known.contains(speaker) {
                    groups[token] = []
                }
                continue
            }
            if let focus = couple(at: token, known, ties, named) ?? bonded(at: token, known, bonds, named)
                ?? pairInFocus(at: token, known, named)
            {
                groups[token] = focus
                if !focus.isEmpty { named.append((token, focus)) }
                continue
            }
            if known.count > 1, known.count < 5, areTogether(known), !isLabel(token) { named.append((token, known)) }
            // "they" for one of two is for both.
            let isOneOfPair =
                known.count == 1 && Self.thirdPersons.contains(syntax.words[token])
                && named.last.map { $0.people.count == 2 && $0.people.contains(known[0]) } ?? false
            guard known.isEmpty || isOneOfPair, let members = members(at: token, named) else { continue }
            groups[token] = members
            named.append((token, members))
        }
        return groups
    }

    /// Whom "he" and "she" speak of where coreference takes them for somebody of long before, though the sentence before
    /// speaks of one who fits, and of nobody else.
    private func nearer(at token: Int, _ known: [Int], _ ties: [Tie]) -> Int? {
        guard let gender = gender(ofPronoun: token), known.count == 1, speaker(around: token) == nil else { return nil }
        let spoken = peopleSpokenOf(before: token, sentencesBack: 1)
        // "Carol Stone beat her four times": somebody else.
        let isBound = isObject(token) && referents.allPeople(at: syntax.subjects(of: token - 1)) == known
        // A brother is not "she".
        let kin = ties.last { $0.bearer == known[0] }?.gender
        let isOther = people[known[0]].gender == nil && kin != nil && kin != gender
        guard isBound || isOther || !spoken.contains(known[0]) else { return nil }
        let near = spoken.filter { $0 != known[0] && fit([$0], gender) && areTogether([$0, known[0]]) }
        let sure = near.filter { people[$0].gender == gender }
        if sure.count == 1 { return sure[0] }
        return near.count == 1 && (isBound || isOther || spoken.count == 1) ? near[0] : nil
    }

    /// Whether a pronoun is the object of the verb before it, though "her" may have the tag of a possessive.
    private func isObject(_ token: Int) -> Bool {
        guard ["her", "him"].contains(syntax.words[token]), syntax.tokens[token - 1].universalTag == .verb else {
            return false
        }
        let next = syntax.tokens[token + 1].universalTag
        return [.adposition, .adverb, .coordinator, .punctuation].contains(next)
            || next == .numeral && ["time", "year"].contains(syntax.lemmas[token + 2])
    }

    /// "her character": the one whom the owner plays.
    func character(at token: Int, _ known: [Int]) -> Int? {
        guard syntax.words[token] == "character", known.isEmpty else { return nil }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let owners = phrases.owners(of: phrases.phrase(around: token))
        let played = portrayals.filter { owners.contains($0.actor) }.map(\.character)
        return played.count == 1 ? played[0] : nil
    }

    /// In a quotation said to be of somebody, that person is "he" or "she" where coreference knows none, and "we" are
    /// the speaker and that person.
    private func topic(of token: Int, _ known: [Int], _ topics: QuotationTopics) -> [Int]? {
        guard let around = topics.pair(around: token) else { return nil }
        if Self.firstPersons.contains(syntax.words[token]), known.count < 2 { return [around.speaker, around.topic] }
        guard gender(ofPronoun: token) != nil, known.isEmpty || known == [around.speaker] else { return nil }
        return [around.topic]
    }

    func members(at token: Int, _ named: [(token: Int, people: [Int])]) -> [Int]? {
        if Self.firstPersons.contains(syntax.words[token]) { return speakerAndOther(at: token, named) }
        guard isOpenPlural(token) else { return nil }
        let sentence = syntax.sentenceOfToken[token]
        let gender = GenderedNoun.gender(lemma: syntax.lemmas[token])
        let isOfArtists = Self.artists.contains(syntax.lemmas[token])
        if isOfArtists, let actors = actors(ofPairBefore: token, named) { return actors }
        let doers = doers(besides: token)
        // "Tom Bell's brother, Al, is Bo Marsh's deputy; the two men were roommates": the last two of the sentence.
        let all = peopleSpokenOf(before: token, sentencesBack: 0).filter { fit([$0], gender) }
        let here = gender == nil ? all : all.suffix(2)
        if here.count == 2, areTogether(here), !isOfArtists, doers.isDisjoint(with: here) { return here }
        let spoken = peopleSpokenOf(before: token, sentencesBack: 1).filter {
            fit([$0], gender) && (!isOfArtists || people[$0].world == .real)
        }
        var reach = gender == nil ? Self.reach : Self.reachOfTalk
        if let last = named.last, Self.pairWords.contains(syntax.lemmas[token]) || gender != nil,
            named.suffix(Self.memory).count(where: { Set($0.people) == Set(last.people) }) > 2
        {
            reach = Self.reachOfMainPair
        }
        let pair = named.suffix(Self.memory).last {
            (gender == nil || fit($0.people, gender)) && (!isOfArtists || people[$0.people[0]].world == .real)
                && doers.isDisjoint(with: $0.people)
        }
        if let last = pair, sentence - syntax.sentenceOfToken[last.token] <= reach, fit(last.people, gender) {
            // Two of whom the sentence before speaks are nearer than a pair of long before.
            let isNear = sentence - syntax.sentenceOfToken[last.token] <= 1
            if isNear || spoken.count != 2 || !areTogether(spoken) { return last.people }
        }
        if spoken.count == 2, areTogether(spoken), doers.isDisjoint(with: spoken) { return spoken }
        guard let mainPair, fit(mainPair, gender), doers.isDisjoint(with: mainPair) else { return nil }
        if Self.pairWords.contains(syntax.lemmas[token]) || gender != nil || isOfArtists { return mainPair }
        let near = peopleSpokenOf(before: token, sentencesBack: 2)
        return !near.isEmpty && near.allSatisfy(mainPair.contains) ? mainPair : nil
    }

    /// Whether a noun of this gender can speak of people: "the two women" of no man.
    func fit(_ members: [Int], _ gender: Gender?) -> Bool {
        guard let gender else { return true }
        return members.allSatisfy { people[$0].gender.map { $0 == gender } ?? true }
    }

    private static let reach = 3

    /// Those whom a text goes on about stay "both", "the two", "the pair" for long.
    private static let reachOfMainPair = 20

    /// From so many tokens on a text is about more than two.
    private static let lengthOfBook = 10_000

    /// How many of the pairs spoken of last are looked at.
    private static let memory = 60

    /// Those who are asked about somebody go on about them.
    private static let reachOfTalk = 8

    /// Whether a pair of names stands between quotation marks as the name of a sort of couple.
    private func isLabel(_ token: Int) -> Bool {
        let sentence = syntax.sentence(of: token)
        let last = syntax.conjuncts(of: token).last ?? token
        guard token > sentence.lowerBound, last + 1 < sentence.upperBound, last > token else { return false }
        return syntax.isQuotationMark(token - 1) && syntax.isQuotationMark(last + 1)
    }

    private static let firstPersons: Set<String> = ["we", "us", "our", "ours", "ourselves"]

    static let thirdPersons: Set<String> = ["they", "them", "their", "theirs", "themselves", "both"]

    static let pairNouns: Set<String> = ["couple", "duo", "pair", "two", "both"]

    static let pairWords: Set<String> = ["both", "duo", "pair", "two"]

    private static let artists: Set<String> = ["actor", "actress", "artist", "co-star", "musician", "singer", "star"]

    private static let pluralNouns: Set<String> = [
        "actor", "actress", "artist", "candidate", "colleague", "companion", "competitor", "co-star", "ex", "founder",
        "friend", "lover", "man", "musician", "newlywed", "nominee", "opponent", "partner", "player", "pal", "rival",
        "sibling", "sister", "brother", "singer", "spouse", "star", "teammate", "twin", "woman",
    ]

    func isOpenPlural(_ token: Int) -> Bool {
        if Self.thirdPersons.contains(syntax.words[token]) { return true }
        let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token)
        guard case .article(let article) = phrase.determiner, ["the", "both", "these"].contains(syntax.words[article])
        else { return false }
        if Self.pairNouns.contains(syntax.lemmas[token]) {
            // "the two men" has its people at "men".
            return token + 1 >= syntax.sentence(of: token).upperBound || !syntax.isNominal(token + 1)
        }
        // "the players' box" is nobody's; "the brothers' mother" is somebody's.
        let isOwner = syntax.tokens[token + 1].pennTag == .pos && TieNouns.noun(syntax.lemmas[token + 2]) == nil
        return syntax.tokens[token].isPlural && Self.pluralNouns.contains(syntax.lemmas[token])
            && !isOwner
    }

    /// The speaker of the quotation around a token: whoever speaks is none of those spoken of as "they".
    func speaker(around token: Int) -> Int? {
        syntax.quotations(around: token).first { $0.form == .direct }?.speaker
            .flatMap { referents.people(ofCluster: $0).first }
    }

    /// The speaker of the quotation a token stands in, and whom the speaker spoke of last, or is spoken of with.
    private func speakerAndOther(at token: Int, _ named: [(token: Int, people: [Int])]) -> [Int]? {
        let around = syntax.quotations(around: token).filter { $0.form != .indirect }
        guard let quotation = around.min(by: { $0.span.count < $1.span.count }),
            let speaker = quotation.speaker.flatMap({ referents.people(ofCluster: $0).first })
        else { return nil }
        func other(_ tokens: some Sequence<Int>) -> Int? {
            for token in tokens {
                if let other = referents.people(at: token).first(where: { $0 != speaker }),
                    areTogether([other, speaker])
                {
                    return other
                }
            }
            return nil
        }
        let inside = (0..<token).reversed().prefix { quotation.span.contains(syntax.tokens[$0].span) }
        if let other = other(inside) ?? other(laterSingulars(token, in: quotation)) { return [speaker, other] }
        let sentence = syntax.sentenceOfToken[token]
        if let last = named.suffix(Self.memory).last(where: { $0.people.contains(speaker) }),
            sentence - syntax.sentenceOfToken[last.token] <= Self.reach
        {
            return last.people
        }
        if let mainPair, mainPair.contains(speaker) { return mainPair }
        let before = peopleSpokenOf(before: token, sentencesBack: 2).filter { $0 != speaker }
        return before.last.map { [speaker, $0] }
    }

    /// "We" of one of two who are interviewed together, where what is quoted has named nobody else.
    private func interviewedTogether(at token: Int, _ known: [Int]) -> [Int]? {
        guard let interviewees, Self.firstPersons.contains(syntax.words[token]),
            let quotation = syntax.quotations(around: token).first(where: { $0.form == .direct }),
            let speaker = quotation.speaker.flatMap({ referents.people(ofCluster: $0).first }),
            interviewees.contains(speaker), Set(known) != Set(interviewees)
        else { return nil }
        let before = (0..<token).reversed().prefix { quotation.span.contains(syntax.tokens[$0].span) }
        return before.allSatisfy { referents.people(at: $0).allSatisfy(interviewees.contains) } ? interviewees : nil
    }

    private static func interviewees(of annotation: Annotation, _ referents: Referents) -> [Int]? {
        var counts: [Int: Int] = [:]
        for quotation in annotation.quotations where quotation.form == .direct {
            guard let speaker = quotation.speaker.flatMap({ referents.people(ofCluster: $0).first }) else { continue }
            counts[speaker, default: 0] += 1
        }
        let most = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(2)
        guard most.count == 2, most[1].value >= fewestAnswers,
            most.reduce(0, { $0 + $1.value }) * 10 >= counts.values.reduce(0, +) * 9
        else { return nil }
        return most.map(\.key).sorted()
    }

    private static let fewestAnswers = 4

    /// "We did not speak for years after I left him": the later words of the sentence that tell who else "we" are.
    private func laterSingulars(_ token: Int, in quotation: Quotation) -> [Int] {
        (token + 1..<syntax.sentence(of: token).upperBound).filter {
            syntax.tokens[$0].pennTag == .prp && ["he", "her", "him", "she"].contains(syntax.words[$0])
                && quotation.span.contains(syntax.tokens[$0].span)
        }
    }

    /// The single people spoken of in a token's sentence before it and in so many sentences before that.
    func peopleSpokenOf(before token: Int, sentencesBack: Int) -> [Int] {
        let first = max(0, syntax.sentenceOfToken[token] - sentencesBack)
        var found: [Int] = []
        for other in syntax.annotation.sentences[first].tokens.lowerBound..<token {
            let people = referents.people(at: other)
            guard people.count == 1 else { continue }
            found.removeAll { $0 == people[0] }
            found.append(people[0])
        }
        return found
    }

    /// Whether people are of one world and none of them plays another.
    func areTogether(_ group: [Int]) -> Bool {
        group.allSatisfy { people[$0].world == people[group[0]].world }
            && !portrayals.contains { group.contains($0.actor) && group.contains($0.character) }
    }
}
