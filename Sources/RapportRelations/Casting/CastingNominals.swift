import RapportLanguage
import RapportText

/// Finds the words for who plays and who is played: names with what describes them, rows of names, pronouns.
struct CastingNominals {
    let syntax: Syntax
    let referents: Referents
    /// The two whom the text is about: "they", where coreference knows nobody.
    let mainPair: [Int]?

    /// Words for one or several people.
    struct Nominal {
        let people: [Int]
        /// Where the words begin, what describes the name aside.
        let start: Int
        /// Where the words end, a "'s" of an owner with them.
        let end: Int
        /// Where each name of a row ends.
        var ends: [Int] = []
        /// Whether the words before the name tell a tie or profession: "her husband Tom", "the director Ann Bell".
        var tellsTie = false
    }

    private var names: NameScanner { NameScanner(syntax: syntax, referents: referents) }

    /// Whether words for somebody may begin a frame here.
    func begins(at token: Int) -> Bool {
        if let name = referents.name(at: token) { return name.lowerBound == token }
        switch syntax.tokens[token].universalTag {
        case .pronoun:
            return ["they", "whose"].contains(syntax.words[token]) || !referents.people(at: token).isEmpty
        default: return !referents.people(at: token).isEmpty || Self.pairs.contains(syntax.words[token])
        }
    }

    /// Whether a noun phrase may begin here, so that a verb before has an object.
    func mayOpenNominal(_ token: Int) -> Bool {
        if referents.name(at: token) != nil { return true }
        return [.determiner, .noun, .properNoun, .adjective, .pronoun].contains(syntax.tokens[token].universalTag)
    }

    /// The words for people from a token on; what describes them before it only where they do not come first.
    ///
    /// - Complexity: O(length of the words).
    func nominal(
        at token: Int,
        in sentence: Range<Int>,
        first isFirst: Bool,
        named isNamed: Bool = false,
        anyNoun: Bool = false
    ) -> Nominal? {
        guard sentence.contains(token) else { return nil }
        if let name = referents.name(at: token) {
            guard name.lowerBound == token else { return nil }
            let isOwner = syntax.tokens[name.upperBound].pennTag == .pos
            if isNamed, !isCapitalised(token) { return nil }
            return isOwner && !isFirst
                ? described(from: token, in: sentence) : row(from: name, in: sentence, tellsTie: false)
        }
        if syntax.tokens[token].pennTag == .prp {
            let isSubject = ["he", "she", "they", "we", "i"].contains(syntax.words[token])
            var people = isNamed || isFirst && !isSubject ? [] : referents.people(at: token)
            if people.isEmpty, isFirst, syntax.words[token] == "they" { people = mainPair ?? [] }
            // "played her a song"
            if !isFirst, !isSubject, mayOpenNominal(token + 1) { return nil }
            return people.isEmpty ? nil : Nominal(people: people, start: token, end: token + 1)
        }
        if isFirst { return isNamed ? nil : common(at: token, any: anyNoun) }
        if let described = described(from: token, in: sentence) { return described }
        if isNamed { return nil }
        // "by the actor"
        let noun = (token..<min(sentence.upperBound, token + 4)).first {
            ![.determiner, .adjective].contains(syntax.tokens[$0].universalTag)
        }
        return noun.flatMap { $0 > token ? common(at: $0, any: anyNoun) : nil }
    }

    /// "X's", "her", "whose".
    func owner(at token: Int, in sentence: Range<Int>) -> Nominal? {
        guard sentence.contains(token) else { return nil }
        if syntax.tokens[token].pennTag == .prpPossessive {
            let people = referents.people(at: token)
            return people.isEmpty ? nil : Nominal(people: people, start: token, end: token + 1)
        }
        if syntax.words[token] == "whose" {
            let before = syntax.words[token - 1] == "," ? token - 1 : token
            let people = names.people(of: names.row(upTo: before).suffix(1))
            return people.isEmpty ? nil : Nominal(people: people, start: token, end: token + 1)
        }
        let named = referents.name(at: token) == nil ? common(at: token) : nominal(at: token, in: sentence, first: true)
        guard let named, sentence.contains(named.end), syntax.tokens[named.end].pennTag == .pos else { return nil }
        return Nominal(people: named.people, start: token, end: named.end + 1)
    }

    /// The first of a row alone, where there are several.
    func first(of row: Nominal) -> Nominal? {
        guard row.people.count > 1, let end = row.ends.first, end < row.end else { return nil }
        return Nominal(people: [row.people[0]], start: row.start, end: end, tellsTie: row.tellsTie)
    }

    /// Where a frame may go on after words for somebody: right after, or after what stands apart: "Ann Bell, 44, plays".
    func ends(of nominal: Nominal, in sentence: Range<Int>) -> [Int] {
        var ends = [nominal.end]
        var next = nominal.end
        if syntax.words[next] == "(",
            let close = (next..<min(sentence.upperBound, next + 14)).first(where: {
                syntax.words[$0] == ")"
            })
        {
            next = close + 1
            ends.append(next)
        }
        guard sentence.contains(next), [",", "—", "–"].contains(syntax.words[next]) else { return ends }
        let mark = syntax.words[next]
        // "The landlord, Captain Drey, was": what stands apart is the name itself.
        if syntax.words[nominal.start - 1] == mark { ends.append(next + 1) }
        for token in next + 1..<min(sentence.upperBound, next + 26) {
            if syntax.words[token] == ";" { break }
            if syntax.words[token] == mark, syntax.words[token + 1] != "and" { ends.append(token + 1) }
            // Others are only spoken of: "Ann Bell, daughter of Tom Marsh, plays".
            if let name = referents.name(at: token), name.lowerBound == token,
                ![.adposition].contains(syntax.tokens[token - 1].universalTag)
            {
                break
            }
        }
        return ends
    }

    // MARK: - Parts

    private func row(from first: Range<Int>, in sentence: Range<Int>, tellsTie: Bool) -> Nominal {
        var found = names.row(from: first)
        // "Masha and her dull husband Kulygin": further members may be described where they end what is said.
        if found.count == 1, first.upperBound + 1 < sentence.upperBound, syntax.words[first.upperBound] == "and",
            syntax.tokens[first.upperBound + 1].pennTag == .prpPossessive,
            let next = described(from: first.upperBound + 1, in: sentence), next.people.count == 1
        {
            return Nominal(
                people: names.people(of: found) + next.people,
                start: first.lowerBound,
                end: next.end,
                ends: [first.upperBound, next.end],
                tellsTie: tellsTie
            )
        }
        // "As Ann, Bea Hart is superb": no row without a joint.
        if found.count > 1,
            !(first.upperBound..<found[found.count - 1].lowerBound).contains(where: {
                ["and", "&"].contains(syntax.words[$0])
            })
        {
            found = [first]
        }
        // "played by Ann, and Bea, the cook played by": whom the words after "and" describe is another's.
        if found.count == 2, syntax.words[first.upperBound] == ",", isPlayedApart(found[1]) {
            found = [first]
        }
        // "played by Ann and Bea by Tom": the last is played.
        if found.count > 1, let last = found.last, syntax.words[last.upperBound] == "by",
            referents.name(at: last.upperBound + 1) != nil
        {
            found.removeLast()
        }
        // "the roles of Ann and of Bea"
        if found.count == 1, syntax.words[first.upperBound] == "and", syntax.words[first.upperBound + 1] == "of",
            let next = names.name(from: first.upperBound + 2, mayDescribe: false)
        {
            found.append(next)
        }
        found = found.filter { !referents.people(at: $0.lowerBound).isEmpty }
        return Nominal(
            people: names.people(of: found),
            start: first.lowerBound,
            end: found.last?.upperBound ?? first.upperBound,
            ends: found.map(\.upperBound),
            tellsTie: tellsTie
        )
    }

    /// "Bea, the cook played by": whether what stands apart after a name says that it is played.
    private func isPlayedApart(_ name: Range<Int>) -> Bool {
        guard syntax.words[name.upperBound] == "," else { return false }
        let apart = (name.upperBound + 1..<name.upperBound + 10).prefix {
            syntax.words[$0] != "," && referents.name(at: $0) == nil
        }
        return apart.contains { CastingWord.of(syntax.lemmas[$0]).contains(.play) }
    }

    /// "the banker Drey", "his mother-in-law, Agnes", "Ann's terrible sister Bea".
    private func described(from token: Int, in sentence: Range<Int>) -> Nominal? {
        var tellsTie = false
        var next = token
        while next < min(sentence.upperBound, token + 14) {
            if let name = referents.name(at: next) {
                guard name.lowerBound == next else { return nil }
                guard sentence.contains(name.upperBound), syntax.tokens[name.upperBound].pennTag == .pos else {
                    return isCapitalised(next) ? row(from: name, in: sentence, tellsTie: tellsTie) : nil
                }
                tellsTie = true
                next = name.upperBound + 1
                continue
            }
            if isTie(next) { tellsTie = true }
            switch syntax.tokens[next].universalTag {
            case .determiner, .adjective, .noun, .numeral, .properNoun, .adverb: break
            // "washed-up"
            case _ where syntax.words[next - 1] == "-" && next > token: break
            // "has been seeing Ann", "She's got Ann"
            case .verb where isPredicate(next): return nil
            case .verb where syntax.tokens[next].pennTag == .vbg: break
            case .verb where syntax.tokens[next].pennTag == .vbn && syntax.words[next] != "born": break
            case .pronoun where syntax.tokens[next].pennTag == .prpPossessive: tellsTie = true
            case .particle where syntax.tokens[next].pennTag == .pos && next > token: break
            case .coordinator where syntax.words[next] == "both" && next == token: break
            case .coordinator where next > token && joinsDescriptions(next): break
            case .adposition where ["version", "incarnation"].contains(syntax.words[next - 1]) && next > token: break
            case .punctuation where ["-", "/", "\"", "“", "”", "‘", "’"].contains(syntax.words[next]): break
            case .punctuation where syntax.words[next] == "," && next > token:
                if !isDescription(token..<next) { return nil }
                let isEndOfSpeech = syntax.isQuotationMark(next + 1)
                guard !isEndOfSpeech, next + 1 < sentence.upperBound else { return nil }
                // A name, or "the feeble Gideon"; or another adjective: "her dull, devoted husband".
                if syntax.tokens[next - 1].universalTag == .adjective { break }
                guard let name = names.name(from: next + 1), name.lowerBound - next < 5,
                    (next + 1..<name.lowerBound).allSatisfy({
                        syntax.tokens[$0].universalTag != .verb || ["called", "named"].contains(syntax.words[$0])
                    })
                else { return nil }
            default: return nil
            }
            next += 1
        }
        return nil
    }

    /// Whether a participle is the verb of its clause: after "be" or "have" and adverbs.
    private func isPredicate(_ participle: Int) -> Bool {
        let before = (syntax.sentence(of: participle).lowerBound..<participle).last {
            syntax.tokens[$0].universalTag != .adverb
        }
        return before.map {
            syntax.tokens[$0].universalTag == .auxiliary || ["be", "have"].contains(syntax.lemmas[$0])
        }
            ?? false
    }

    /// Whether words before a comma describe somebody: "a surgeon", "his mother-in-law", "the maid".
    private func isDescription(_ tokens: Range<Int>) -> Bool {
        [tokens.lowerBound - 1, tokens.lowerBound].contains {
            [.determiner, .numeral].contains(syntax.tokens[$0].universalTag)
        }
            || (max(0, tokens.lowerBound - 1)..<tokens.upperBound).contains {
                syntax.tokens[$0].pennTag == .prpPossessive || syntax.tokens[$0].pennTag == .pos
            }
    }

    private func isCapitalised(_ token: Int) -> Bool {
        syntax.annotation.document[syntax.tokens[token].span].first?.isUppercase == true
    }

    private func joinsDescriptions(_ token: Int) -> Bool {
        // "dull and devoted", "brother and oldest enemy"
        syntax.words[token] == "and"
            && [.adjective, .noun].contains(syntax.tokens[token + 1].universalTag)
            && [.noun, syntax.tokens[token + 1].universalTag].contains(syntax.tokens[token - 1].universalTag)
    }

    private func isTie(_ token: Int) -> Bool {
        let lemma = syntax.lemmas[token]
        return RelationalNoun(lemma: lemma) != nil || TieNouns.noun(lemma) != nil
            || RealityMeasure.professions.contains(lemma) || syntax.words[token] == "own"
    }

    /// "the actor", "the pair".
    private func common(at token: Int, any: Bool = false) -> Nominal? {
        let people = named(before: token) ?? referents.people(at: token)
        if Self.pairs.contains(syntax.words[token]), people.count != 2 {
            let pair = pair(before: token)
            return pair.count == 2 ? Nominal(people: pair, start: token, end: token + 1) : nil
        }
        guard !people.isEmpty, any || CastingWord.of(syntax.lemmas[token]).contains(.actor) else {
            return nil
        }
        return Nominal(people: people, start: token, end: token + 1)
    }

    /// Whom a name right before a noun's phrase names: "Tom Marsh, the old cook".
    private func named(before noun: Int) -> [Int]? {
        let article = (max(0, noun - 4)..<noun).last { syntax.tokens[$0].universalTag == .determiner }
        guard let article, syntax.words[article - 1] == ",", let name = referents.name(at: article - 2),
            (article + 1..<noun).allSatisfy({ [.adjective, .noun, .verb].contains(syntax.tokens[$0].universalTag) })
        else { return nil }
        return names.people(of: [name])
    }

    /// The two of whom the text spoke last, in the order in which it named them first.
    private func pair(before token: Int) -> [Int] {
        var found: [Int] = []
        for place in (max(0, token - Self.reachOfPairs)..<token).reversed() {
            for person in referents.people(at: place) where !found.contains(person) { found.append(person) }
            if found.count >= 2 { return found.prefix(2).sorted() }
        }
        return []
    }

    private static let reachOfPairs = 60
    private static let pairs: Set<String> = ["couple", "duo", "pair", "two"]
}
