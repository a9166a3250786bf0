import RapportLanguage

/// Two nouns that make one tie: "a mentor/mentee relationship", "very older brother/little sister", "a father-daughter bond".
extension DraftFinder {
    /// The ties of a noun that is followed at once by its counterpart.
    func complementaryDrafts(at token: Int) -> [Draft] {
        guard let first = tieNoun(at: token), let partner = counterpart(of: token), let second = tieNoun(at: partner),
            first.kind == second.kind || first.side != .both || second.side != .both
        else { return [] }
        guard fits(first, second) else { return [] }
        guard let pair = peopleOfLikeness(token, partner) else { return [] }
        let kind = first.kind == second.kind ? first.kind : (first.side == .both ? second.kind : first.kind)
        let isBond = bondNoun(after: partner) != nil || isThatOf(token)
        let direction = direction(of: token, first, partner, second, in: pair)
        return [
            Draft(
                a: [pair[direction.a]],
                b: [pair[1 - direction.a]],
                kind: kind,
                trigger: token,
                label: token..<(partner + 1),
                isFigurative: !isBond,
                isDirectionKnown: direction.isKnown,
                confidence: 0.85,
                rule: "complementary-nouns"
            )
        ]
    }

    /// The tie of two nouns that name each other's counterpart: "the husband-and-wife team Ann and Tom", "brother and sister
    /// Tom and Ann", "Ann and Tom, the mother-and-son duo".
    func pairedDrafts(at token: Int) -> [Draft] {
        func skippingHyphen(_ token: Int) -> Int { syntax.words[token] == "-" ? token + 1 : token }
        let joint = skippingHyphen(token + 1)
        guard syntax.words[joint] == "and", let first = tieNoun(at: token),
            Self.kinOfPairs.contains(first.kind)
        else { return [] }
        let partner = skippingHyphen(joint + 1)
        guard syntax.sentence(of: token).contains(partner), let second = tieNoun(at: partner), fits(first, second)
        else {
            return []
        }
        let end = Self.teams.contains(syntax.lemmas[partner + 1]) ? partner + 2 : partner + 1
        let names = NameScanner(syntax: syntax, referents: referents)
        var pair = names.name(from: end, mayDescribe: false).map { names.people(of: names.row(from: $0)) } ?? []
        if pair.isEmpty {
            let start = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token).tokens.lowerBound
            if syntax.words[start - 1] == "," { pair = names.people(of: names.row(upTo: start - 1)) }
        }
        guard pair.count == 2 else { return [] }
        let isFirstA = first.side != .b
        return [
            Draft(
                a: [pair[isFirstA ? 0 : 1]],
                b: [pair[isFirstA ? 1 : 0]],
                kind: first.kind,
                trigger: token,
                label: token..<(partner + 1),
                isPresupposed: true,
                confidence: 0.9,
                rule: "paired-nouns"
            )
        ]
    }

    private static let kinOfPairs: Set<TieKind> = [.parent, .sibling, .spouse]
    private static let teams: Set<String> = ["act", "couple", "duo", "pair", "partnership", "team"]

    /// Whether a token is the second of such a pair of nouns, spoken for by the first.
    func isPartOfComplement(_ token: Int) -> Bool {
        for first in max(0, token - 5)..<token where counterpart(of: first) == token {
            return tieNoun(at: first).map { noun in tieNoun(at: token).map { fits(noun, $0) } ?? false } ?? false
        }
        return false
    }

    /// The noun joined to this one by a slash, hyphen, or "and a": one sentence, a few words on.
    private func counterpart(of token: Int) -> Int? {
        let end = min(syntax.sentence(of: token).upperBound, token + 6)
        var index = token + 1
        guard index < end, ["/", "-", "–", "and", "to"].contains(syntax.words[index]) else { return nil }
        if syntax.words[index] == "and" || syntax.words[index] == "to" {
            // "a mentor and a mentee", but not "his mentor and friend": both have their articles.
            guard index + 1 < end, ["a", "an"].contains(syntax.words[index + 1]), isThatOf(token) else { return nil }
        }
        index += 1
        while index < end {
            if TieNouns.noun(syntax.lemmas[index]) != nil { return index }
            guard [.adjective, .determiner, .adverb].contains(syntax.tokens[index].universalTag) else { return nil }
            index += 1
        }
        return nil
    }

    /// Whether two nouns are the two ends of one tie, or the same end of a tie that is alike both ways.
    private func fits(_ first: TieNoun, _ second: TieNoun) -> Bool {
        if first.side == .both && second.side == .both { return first.kind == second.kind }
        if first.kind == second.kind { return first.side != second.side }
        // "mentor/student", "teacher/protégé".
        return Set([first.kind, second.kind]).isSubset(of: [.mentor, .teacher]) && first.side != second.side
    }

    /// "that of a mentor and a mentee".
    private func isThatOf(_ token: Int) -> Bool {
        // "that of a mentor", by the words alone.
        let start = max(syntax.sentence(of: token).lowerBound, token - 6)
        for index in stride(from: token - 1, through: start, by: -1) where syntax.words[index] == "of" {
            return index > start && ["that", "one", "those"].contains(syntax.words[index - 1])
        }
        guard syntax.hasPreposition(token, ["of"]), let head = syntax.head(of: token) else { return false }
        return ["that", "one", "those"].contains(syntax.words[head]) || BondNouns.meaning(syntax.lemmas[head]) != nil
    }

    private func bondNoun(after token: Int) -> Int? {
        let end = min(syntax.sentence(of: token).upperBound, token + 3)
        return (token + 1..<max(end, token + 1)).first { BondNouns.meaning(syntax.lemmas[$0]) != nil }
    }

    /// The pair that is likened: that of the bond noun, of the sentence's subject, or the one spoken of.
    private func peopleOfLikeness(_ token: Int, _ partner: Int) -> [Int]? {
        if let bond = bondNoun(after: partner), let pair = participants(ofBond: bond) { return pair }
        for bond in syntax.sentence(of: token).prefix(while: { $0 < token }).reversed()
        where BondNouns.meaning(syntax.lemmas[bond]) != nil {
            if let pair = participants(ofBond: bond) { return pair }
        }
        if isThatOf(token), let that = syntax.head(of: token) {
            if let pair = participants(ofBond: that) { return pair }
            let root = syntax.dependents(of: that, .cop).isEmpty ? syntax.head(of: that) ?? that : that
            for subject in syntax.subjects(of: root) {
                if let pair = participants(ofBond: subject) { return pair }
            }
        }
        return topics.last(before: token, within: Self.topicReach)
    }

    /// How many tokens back a pair may have been named.
    static let topicReach = 90

    /// Which of a pair is a: told by gender, else by the order in which they are named, which is not sure.
    private func direction(
        of token: Int,
        _ first: TieNoun,
        _ partner: Int,
        _ second: TieNoun,
        in pair: [Int]
    ) -> (a: Int, isKnown: Bool) {
        guard first.side != .both || second.side != .both else { return (0, true) }
        let isFirstA = first.side == .a || second.side == .b
        let firstGender = KinGender.gender(syntax.lemmas[token])
        let secondGender = KinGender.gender(syntax.lemmas[partner])
        let genders = pair.map { people[$0].gender }
        if let firstGender, let secondGender, firstGender != secondGender {
            if genders[0] == firstGender && genders[1] != firstGender { return (isFirstA ? 0 : 1, true) }
            if genders[1] == firstGender && genders[0] != firstGender { return (isFirstA ? 1 : 0, true) }
        }
        return (isFirstA ? 0 : 1, false)
    }
}
