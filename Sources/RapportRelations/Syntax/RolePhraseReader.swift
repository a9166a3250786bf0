import RapportLanguage
import RapportText

/// Reads the noun phrases of role nouns off the words and their tags, which are surer than the tree.
struct RolePhraseReader {
    let syntax: Syntax
    let referents: Referents

    /// The phrase around a noun.
    ///
    /// - Complexity: O(length of the phrase).
    func phrase(around noun: Int) -> RolePhrase {
        let sentence = syntax.sentence(of: noun)
        var end = noun + 1
        if end + 3 < sentence.upperBound, syntax.words[end] == "-", syntax.words[end + 1] == "in" { end += 4 }
        var start = noun
        while start > sentence.lowerBound {
            let before = start - 1
            if [.prpPossessive, .wpPossessive].contains(syntax.tokens[before].pennTag) {
                return RolePhrase(noun: noun, tokens: before..<end, determiner: .possessive(before))
            }
            if syntax.tokens[before].pennTag == .pos, before > sentence.lowerBound {
                let owner = before - 1
                let first = referents.name(at: owner)?.lowerBound ?? owner
                return RolePhrase(noun: noun, tokens: first..<end, determiner: .genitive(owner))
            }
            if syntax.tokens[before].universalTag == .determiner {
                return RolePhrase(noun: noun, tokens: before..<end, determiner: .article(before))
            }
            guard isModifier(before, from: sentence.lowerBound, of: noun) else { break }
            start = before
        }
        return RolePhrase(noun: noun, tokens: start..<end, determiner: determinerOfRow(before: start))
    }

    /// What stands before the first of a row of nouns, each with its name: "her" of "son" in "her husband Al and son Bo".
    private func determinerOfRow(before start: Int) -> RolePhrase.Determiner {
        let sentence = syntax.sentence(of: start)
        var joint = start - 1
        while joint > sentence.lowerBound, [",", "and", "&"].contains(syntax.words[joint]) { joint -= 1 }
        guard joint < start - 1, joint > sentence.lowerBound, let name = referents.name(at: joint) else { return .none }
        let apart = name.lowerBound - 1
        let noun = apart > sentence.lowerBound && syntax.words[apart] == "," ? apart - 1 : apart
        guard noun >= sentence.lowerBound, referents.name(at: noun) == nil, TieNouns.noun(syntax.lemmas[noun]) != nil
        else { return .none }
        let first = phrase(around: noun)
        return first.owner == nil ? .none : first.determiner
    }

    private func isModifier(_ token: Int, from start: Int, of noun: Int) -> Bool {
        if referents.name(at: token) != nil { return false }
        if syntax.words[token + 1] == "-" { return true }
        switch syntax.tokens[token].universalTag {
        case .adjective, .noun, .numeral, .other, .properNoun, .adverb: return true
        case .verb: return [.vbn, .vbg].contains(syntax.tokens[token].pennTag)
        case .punctuation:
            if ["-", "/", "\"", "“", "”", "‘", "’"].contains(syntax.words[token]) { return true }
            // "her friend, mentor and producer", but "her husband, actor-director Tom Marsh"
            return syntax.words[token] == "," && token > start && TieNouns.noun(syntax.lemmas[token - 1]) != nil
                && (token...noun + 1).contains { ["and", "&"].contains(syntax.words[$0]) }
        case .coordinator:
            return token > start && syntax.tokens[token - 1].universalTag == .noun
                && TieNouns.noun(syntax.lemmas[token - 1]) != nil
        default: return false
        }
    }

    /// The people whose the noun is, by a possessive or "'s": of "whose" the people named before it, of a pronoun that
    /// coreference gives to nobody named the only other person named in the sentence so far.
    func owners(of phrase: RolePhrase) -> [Int] {
        guard let owner = phrase.owner else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        if case .genitive = phrase.determiner {
            // "his brother Al and Bo's son" is Bo's alone.
            let named = names.row(upTo: owner + 1)
            let joined = named.dropLast().lastIndex { name in
                let apart = syntax.words[name.lowerBound - 1] == "," ? name.lowerBound - 2 : name.lowerBound - 1
                return TieNouns.noun(syntax.lemmas[apart]) != nil
            }
            let row = names.people(of: Array(named[(joined.map { $0 + 1 } ?? 0)...]))
            return row.isEmpty ? referents.allPeople(at: owner) : row
        }
        if syntax.words[owner] == "whose" {
            // "Ann, who is running Bea's campaign and whose husband …"
            let isSecond = ["and", "but"].contains(syntax.words[owner - 1])
            let start = syntax.sentence(of: owner).lowerBound
            let first = isSecond ? (start..<owner).last { syntax.words[$0] == "who" } ?? owner : owner
            let before = syntax.words[first - 1] == "," ? first - 1 : first
            let named = names.people(of: names.row(upTo: before).suffix(1))
            if !named.isEmpty || before == first { return named }
            // "Tom Bell, a doctor with a practice in Leeds, whose wife"
            guard let comma = (start..<before).last(where: { syntax.words[$0] == "," }), comma > start,
                syntax.tokens[comma + 1].universalTag == .determiner, let name = referents.name(at: comma - 1)
            else { return [] }
            return names.people(of: [name])
        }
        let known = referents.allPeople(at: owner)
        guard ["his", "her"].contains(syntax.words[owner]) else { return known }
        let start = syntax.sentence(of: owner).lowerBound
        let before = Set((start..<owner).flatMap { referents.people(at: $0) })
        // "Ann Bell, who succeeded her mentor": who is named in the sentence is nearer than anybody before it.
        if !known.isEmpty, !before.isDisjoint(with: known) || !hasSubject(before: owner) { return known }
        let other: Gender = syntax.words[owner] == "her" ? .masculine : .feminine
        let near = before.subtracting(peopleAfter(phrase) + peopleBefore(phrase)).filter {
            referents.gender(of: $0) != other
        }
        return near.count == 1 ? Array(near) : known
    }

    /// Whether a name is the subject of the clause that a possessive stands in.
    private func hasSubject(before owner: Int) -> Bool {
        guard let noun = syntax.head(of: owner) else { return false }
        var verb = noun
        // "Ann has been with her husband since": the noun is the predicate; but "Ann is her mother".
        if syntax.dependents(of: noun, .cop).isEmpty || !syntax.hasPreposition(noun, ["with", "without"]) {
            guard let head = syntax.head(of: noun) else { return false }
            verb = syntax.isPredicate(head) ? head : syntax.head(of: head) ?? head
        }
        return syntax.subjects(of: verb).contains { $0 < owner && referents.name(at: $0) != nil }
    }

    // MARK: - Names beside

    /// The people named right after a phrase: "her husband Bob", "her only son, the feeble Gideon", "his sons, Al and Bo".
    func peopleAfter(_ phrase: RolePhrase) -> [Int] {
        let end = syntax.sentence(of: phrase.noun).upperBound
        var next = skippingDuration(phrase.tokens.upperBound, end)
        // "her husband and former coach, Al"
        while next < end, syntax.words[next] == "and", let after = skippingNoun(next + 1, end) { next = after }
        guard next < end else { return [] }
        if let after = skippingPlace(next, end) { next = after }
        let isApart =
            [",", ":", "—", "–", "("].contains(syntax.words[next])
            || syntax.words[next] == "-" && syntax.tokens[next - 1].span.end < syntax.tokens[next].span.start
        // A quotation that ends after the phrase names its speaker next.
        if isApart, next + 1 < end, ["\"", "”", "’", "''"].contains(syntax.words[next + 1]) { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        // "her husband actor Tom Marsh"
        let isDescribed =
            !isApart && syntax.tokens[next].universalTag == .noun && TieNouns.noun(syntax.lemmas[next]) == nil
            && referents.name(at: next + 1)?.lowerBound == next + 1
        guard let name = names.name(from: isApart || isDescribed ? next + 1 : next, mayDescribe: isApart) else {
            return []
        }
        // "He died with his wife and a friend, Ann Bell added."
        if isApart, name.upperBound < end, Self.reporting.contains(syntax.words[name.upperBound]),
            name.upperBound + 2 >= end
        {
            return []
        }
        let isPlural = syntax.tokens[phrase.noun].isPlural
        return names.people(of: isPlural ? names.row(from: name) : [name])
    }

    /// The people named right before a phrase that stands apart, or before a row of such phrases: "Ann Bell, 44, his former
    /// boss, …", "Ann Bell, his pupil, then for years his rival, …".
    func peopleBefore(_ phrase: RolePhrase) -> [Int] {
        let sentence = syntax.sentence(of: phrase.noun)
        var last = phrase.tokens.lowerBound - 1
        let mayBeInRow = phrase.owner != nil && last >= 0 && syntax.tokens[last].universalTag != .adposition
        while mayBeInRow, last > sentence.lowerBound, phrase.tokens.lowerBound - last < 6,
            [.adverb, .adposition, .numeral, .noun].contains(syntax.tokens[last].universalTag)
                || ["once", "then", "now"].contains(syntax.words[last])
        {
            last -= 1
        }
        guard last > sentence.lowerBound, [",", "(", "—", "–"].contains(syntax.words[last]) else { return [] }
        last -= 1
        if referents.name(at: last) == nil, syntax.words[last + 1] == ",", TieNouns.noun(syntax.lemmas[last]) != nil {
            let before = self.phrase(around: last)
            if before.owner == nil { return [] }
            let named = peopleBefore(before)
            return named.isEmpty ? peopleSaidToBe(before) : named
        }
        // "Tom Marsh (Al Bell), her former husband"
        if syntax.words[last] == ")",
            let bracket = (max(sentence.lowerBound + 1, last - 14)..<last).last(where: { syntax.words[$0] == "(" })
        {
            last = bracket - 1
        }
        if syntax.tokens[last].universalTag == .numeral, last - 2 >= sentence.lowerBound, syntax.words[last - 1] == ","
        {
            last -= 2
        }
        guard let name = referents.name(at: last), endsApposition(phrase, sentence.upperBound) else { return [] }
        // "Ann Bell and Tom Marsh, former bandmates, …"
        if phrase.owner == nil, syntax.tokens[phrase.noun].isPlural {
            let names = NameScanner(syntax: syntax, referents: referents)
            let row = names.row(upTo: name.upperBound)
            // "Al, Bo and Cy (the twin sons of …)"
            let isTwo = phrase.tokens.contains { ["both", "twin", "two"].contains(syntax.words[$0]) }
            return names.people(of: isTwo || syntax.lemmas[phrase.noun] == "twin" ? row.suffix(2) : row)
        }
        return referents.people(at: name.lowerBound)
    }

    /// The people whom a phrase is said of after a copula: "Tom was sort of a brother", "Tom is one of my oldest friends".
    func peopleSaidToBe(_ phrase: RolePhrase) -> [Int] {
        // "She is my sister's daughter."
        if syntax.tokens[phrase.tokens.upperBound].pennTag == .pos { return [] }
        let start = syntax.sentence(of: phrase.noun).lowerBound
        var token = phrase.tokens.lowerBound - 1
        while token > start,
            Self.softeners.contains(syntax.words[token])
                || syntax.tokens[token].universalTag == .numeral
                || [.adverb, .particle].contains(syntax.tokens[token].universalTag)
                    && syntax.tokens[token].pennTag != .pos
        {
            token -= 1
        }
        // "was for years his rival"
        if token - 2 > start, DraftFinder.times.contains(syntax.lemmas[token]),
            let preposition = (token - 2..<token).first(where: { syntax.words[$0] == "for" })
        {
            token = preposition - 1
        }
        guard token >= start else { return [] }
        // "They are, she said, good friends."
        if syntax.words[token] == ",",
            let comma = (max(start, token - 6)..<token).last(where: { syntax.words[$0] == "," }), comma > start,
            (comma + 1..<token).contains(where: { syntax.tokens[$0].universalTag == .verb })
        {
            token = comma - 1
            while token > start, syntax.tokens[token].universalTag == .adverb { token -= 1 }
        }
        if let asked = peopleAsked(before: token) { return asked }
        guard token > start, Self.copulas.contains(syntax.words[token]) else { return [] }
        // "Al and Bo, who became the husband of Ann"
        let isOne =
            syntax.tokens[phrase.noun].isSingular
            && !["couple", "item", "pair"].contains(syntax.lemmas[phrase.noun])
        return NameScanner(syntax: syntax, referents: referents).subjects(before: token, isOne: isOne)
    }

    /// The people of a question that ends in a token: "Were Ann and Tom ever" lovers.
    private func peopleAsked(before token: Int) -> [Int]? {
        let start = syntax.sentence(of: token).lowerBound
        let names = NameScanner(syntax: syntax, referents: referents)
        let row = names.row(upTo: token + 1)
        let isPronoun = row.isEmpty && syntax.tokens[token].universalTag == .pronoun
        guard isPronoun || !row.isEmpty else { return nil }
        let first = row.first?.lowerBound ?? token
        guard first > start, Self.copulas.contains(syntax.words[first - 1]),
            first - 1 == start || syntax.tokens[first - 2].universalTag == .punctuation
        else { return nil }
        return isPronoun ? referents.people(at: token) : names.people(of: row)
    }

    private static let copulas: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "am", "become", "becomes", "became",
        "becoming", "remain", "remains", "remained",
    ]

    private static let softeners: Set<String> = [
        "a", "almost", "among", "an", "basically", "bit", "both", "closest", "eldest", "fifth", "first", "fourth",
        "kind", "last", "like", "more", "most", "of", "oldest", "one", "only", "pair",
        "practically", "second", "sixth",
        "something", "sort", "than", "the", "thing", "third", "to", "two", "youngest",
    ]

    private static let kin: Set<TieKind> = [.parent, .relative, .sibling, .spouse]

    /// Whether nothing but a complement follows before the sentence or the apposition ends.
    private func endsApposition(_ phrase: RolePhrase, _ end: Int) -> Bool {
        var next = phrase.tokens.upperBound
        // "Ann Bell, daughter of the late Tom Marsh"
        let isKin = TieNouns.noun(syntax.lemmas[phrase.noun]).map { Self.kin.contains($0.kind) } ?? false
        if isKin, next < end, syntax.words[next] == "of" { return true }
        if next < end, ["at", "for", "from", "in", "of", "on", "to"].contains(syntax.words[next]) {
            next += 1
            while next < end, next < phrase.tokens.upperBound + 8, syntax.tokens[next].universalTag != .punctuation,
                syntax.tokens[next].universalTag != .verb, !Self.relatives.contains(syntax.words[next])
            {
                next += 1
            }
        }
        return next >= end || syntax.tokens[next].universalTag == .punctuation
            || syntax.words[next] == "and" || Self.relatives.contains(syntax.words[next])
    }

    private static let relatives: Set<String> = ["who", "whom", "whose"]

    private static let reporting: Set<String> = [
        "added", "adds", "explained", "explains", "recalled", "recalls", "said", "says", "wrote", "writes",
    ]

    private static let units: Set<String> = ["decade", "month", "season", "week", "year"]

    /// Past "of 20 years" and "for 30 years".
    private func skippingDuration(_ token: Int, _ end: Int) -> Int {
        guard token + 2 < end, ["of", "for", "since"].contains(syntax.words[token]),
            syntax.tokens[token + 1].universalTag == .numeral
        else { return token }
        if Self.units.contains(syntax.lemmas[token + 2]) { return token + 3 }
        // "the son of 1991 champion Ann Bell"
        return syntax.words[token] == "of" ? token : token + 2
    }

    /// Past "at the time", "of staff", "on the series" before a comma and a name.
    private func skippingPlace(_ token: Int, _ end: Int) -> Int? {
        // "the daughter of a teacher, Ann Bell" is not Ann.
        let isStaff = syntax.words[token] == "of" && syntax.tokens[token + 1].universalTag == .noun
        // "her daughter by an earlier marriage, Ann"
        let isOfMarriage =
            ["by", "from"].contains(syntax.words[token])
            && (token + 1..<min(end, token + 6)).contains { ["marriage", "relationship"].contains(syntax.lemmas[$0]) }
        guard token < end, isStaff || isOfMarriage || ["at", "in", "on"].contains(syntax.words[token]) else {
            return nil
        }
        for next in token + 1..<min(end, token + 9) {
            if syntax.words[next] == ",", next > token + 1 {
                return next + 1 < end && referents.name(at: next + 1) != nil ? next : nil
            }
            guard referents.name(at: next) == nil,
                [.adjective, .determiner, .noun, .numeral, .properNoun].contains(syntax.tokens[next].universalTag)
                    || isOfMarriage && syntax.tokens[next].pennTag == .prpPossessive
            else { return nil }
        }
        return nil
    }

    /// Past an adjective or two and a common noun.
    private func skippingNoun(_ token: Int, _ end: Int) -> Int? {
        for next in token..<min(end, token + 5) {
            switch syntax.tokens[next].universalTag {
            case .adjective, .adverb, .determiner: continue
            case .punctuation where syntax.words[next] == "-": continue
            case .noun:
                if next + 1 < end, [.noun, .punctuation].contains(syntax.tokens[next + 1].universalTag),
                    syntax.words[next + 1] != ","
                {
                    continue
                }
                return next + 1
            default: return nil
            }
        }
        return nil
    }
}
