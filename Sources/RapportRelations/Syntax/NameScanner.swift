import RapportLanguage

/// Finds names of people beside a word, by the words and their tags.
struct NameScanner {
    let syntax: Syntax
    let referents: Referents

    /// The name that begins at a token, or after words that only describe its bearer: "the set designer Al Bo".
    ///
    /// - Complexity: O(1).
    func name(from token: Int, mayDescribe: Bool = true) -> Range<Int>? {
        let end = syntax.sentence(of: min(token, syntax.tokens.count - 1)).upperBound
        for next in token..<min(end, token + (mayDescribe ? 9 : 2)) {
            // A name that runs over the token begins before it.
            if let name = referents.name(at: next) { return name.lowerBound >= token ? name : nil }
            // "washed-up", "mother-in-law"
            if mayDescribe, next > token, syntax.words[next - 1] == "-" { continue }
            switch syntax.tokens[next].universalTag {
            case .determiner, .adjective, .noun, .numeral, .properNoun, .adverb, .other: if !mayDescribe { return nil }
            case .verb where syntax.tokens[next].pennTag == .vbn || syntax.tokens[next].pennTag == .vbg:
                if !mayDescribe { return nil }
            case .pronoun where syntax.tokens[next].pennTag == .prpPossessive: if !mayDescribe { return nil }
            case .particle where syntax.tokens[next].pennTag == .pos: if !mayDescribe { return nil }
            case .punctuation where syntax.words[next] == "," && next > token:
                // "his wife, Ann", "his mother-in-law, Ann", "a surgeon, Ann"
                let isDescription =
                    TieNouns.noun(syntax.lemmas[next - 1]) != nil || syntax.lemmas[next - 1] == "law"
                    || ["a", "an"].contains(syntax.words[token])
                    || syntax.words[token] == "the" && syntax.words[token - 1] == "of"
                    || next + 1 < end && ["a", "an"].contains(syntax.words[next + 1])
                // "'… a dentist,' Ann said."
                let isEndOfSpeech = next + 1 < end && syntax.isQuotationMark(next + 1)
                if !mayDescribe || !isDescription || isEndOfSpeech { return nil }
            case .coordinator where syntax.words[next] == "both" && next == token: continue
            case .punctuation where ["-", "/", "\"", "“", "”", "‘", "’"].contains(syntax.words[next]): continue
            default: return nil
            }
        }
        return nil
    }

    /// The names of a row that begins with this one: "Jon, Ane and Emma", "Elise (9) and Austin (6)".
    func row(from first: Range<Int>, mayDescribe: Bool = false) -> [Range<Int>] {
        let end = syntax.sentence(of: first.lowerBound).upperBound
        var found = [first]
        var isClosed = false
        while var next = found.last?.upperBound, next < end {
            if syntax.words[next] == "(" {
                while next < end, syntax.words[next] != ")" { next += 1 }
                next += 1
            }
            if next + 2 < end, syntax.words[next] == ",", syntax.tokens[next + 1].universalTag == .numeral { next += 2 }
            let joint = next
            while next < end, [",", "and", "&"].contains(syntax.words[next]) { next += 1 }
            guard next > joint, next < end, let name = name(from: next, mayDescribe: mayDescribe) else { break }
            // "by Ann and Bo, Cy has": what comes after the last of a row is no part of it.
            let joins = (joint..<next).contains { syntax.words[$0] != "," }
            if isClosed, !joins { break }
            isClosed = isClosed || joins
            found.append(name)
        }
        return found
    }

    /// The names that stand for a plural: "poets such as Ann Bell and Tom Marsh", "a number of directors, including Ann".
    func examples(from token: Int) -> [Range<Int>] {
        let end = min(syntax.sentence(of: min(token, syntax.tokens.count - 1)).upperBound, token + 8)
        for next in token..<end - 1 {
            if syntax.words[next] == "including" || syntax.words[next] == "as" && syntax.words[next - 1] == "such" {
                return name(from: next + 1).map { row(from: $0, mayDescribe: true) } ?? []
            }
            guard
                [.adjective, .adposition, .determiner, .noun, .numeral, .punctuation].contains(
                    syntax.tokens[next].universalTag
                )
            else { return [] }
        }
        return []
    }

    /// The names of a row that ends with the name before this token: "Ann and Bea" before "'s".
    func row(upTo token: Int, mayDescribe: Bool = false) -> [Range<Int>] {
        let start = token > 0 ? syntax.sentence(of: token - 1).lowerBound : 0
        guard token > start, let last = referents.name(at: token - 1) else { return [] }
        var found = [last]
        while let first = found.first,
            case var joint = mayDescribe ? descriptionStart(of: first) - 1 : first.lowerBound - 1,
            joint > start, [",", "and", "&"].contains(syntax.words[joint])
        {
            while joint > start, [",", "and", "&"].contains(syntax.words[joint]) { joint -= 1 }
            // "Ann (left) and Bea"
            if syntax.words[joint] == ")", joint - 3 >= start, syntax.words[joint - 2] == "(" { joint -= 3 }
            guard let name = referents.name(at: joint) else { break }
            // "Al Bell and Bo Marsh, and Bell's son"
            if referents.people(at: name.lowerBound) == referents.people(at: last.lowerBound) { return [last] }
            found.insert(name, at: 0)
        }
        return found
    }

    /// Where "the cellist Ann Bell" begins, after "and"; else where the name does.
    private func descriptionStart(of name: Range<Int>) -> Int {
        var token = name.lowerBound - 1
        while token > 0, name.lowerBound - token < 6, [.adjective, .noun].contains(syntax.tokens[token].universalTag) {
            token -= 1
        }
        let isDescribed =
            token < name.lowerBound - 1 && syntax.words[token] == "the" && syntax.words[token - 1] == "and"
        return isDescribed ? token : name.lowerBound
    }

    /// The people behind names.
    func people(of names: [Range<Int>]) -> [Int] {
        var found: [Int] = []
        for name in names {
            for person in referents.people(at: name.lowerBound) where !found.contains(person) { found.append(person) }
        }
        return found
    }

    /// Whom a verb is said of, by the words before it: auxiliaries and adverbs skipped, "who" taken back to the name
    /// before it, to the last of several where the verb, or the caller, tells of one.
    func subjects(before verb: Int, isOne: Bool = false) -> [Int] {
        let start = syntax.sentence(of: verb).lowerBound
        var last = verb - 1
        while last >= start,
            syntax.tokens[last].pennTag != .pos
                && [.auxiliary, .adverb, .particle].contains(syntax.tokens[last].universalTag)
                || ["also", "then", "now", "once", "used", "to", "both", "reportedly", "all"].contains(
                    syntax.words[last]
                )
                || Self.reporting.contains(syntax.words[last]) && syntax.words[last + 1] == "to"
        {
            last -= 1
        }
        guard last >= start else { return [] }
        let isRelative = ["who", "that"].contains(syntax.words[last])
        let isOne = syntax.words[last] == "who" && (isOne || isSingular(last + 1...verb))
        if isRelative {
            last -= 1
            if last >= start, [",", "(", "—", "–"].contains(syntax.words[last]) { last -= 1 }
            if last >= start, syntax.words[last] == ",", syntax.tokens[last].universalTag == .numeral { last -= 2 }
            last = skippingParenthesis(upTo: last, from: start)
        }
        if isRelative, let described = described(upTo: last, from: start) { return people(of: [described]) }
        // "Ann Bell (“The Marsh”), 44, plays": what stands apart is skipped.
        if last > start, syntax.words[last] == "," {
            let comma = last
            var back = last - 1
            while back > start, comma - back < 20, syntax.words[back] != "," { back -= 1 }
            // "Ann, who has a brief, funny part, plays"
            if back > start, referents.name(at: back - 1) == nil, referents.name(at: comma - 1) == nil,
                let relative = (max(start + 1, comma - 20)..<back).last(where: {
                    syntax.words[$0] == "," && syntax.words[$0 + 1] == "who"
                })
            {
                back = relative
            }
            if back > start, syntax.words[back] == ",", referents.name(at: back - 1) != nil { last = back - 1 }
        }
        guard last >= start else { return [] }
        if referents.name(at: last) != nil {
            var row = row(upTo: last + 1, mayDescribe: true)
            // "With Ann Bell, Tom Marsh wrote": the first is of the phrase that opens the sentence.
            if row.count == 2, row[0].upperBound + 1 == row[1].lowerBound, syntax.words[row[0].upperBound] == ",",
                row[0].lowerBound > start, syntax.tokens[row[0].lowerBound - 1].universalTag == .adposition
            {
                row.removeFirst()
            }
            return people(of: isOne ? row.suffix(1) : row)
        }
        guard syntax.tokens[last].universalTag == .pronoun else { return [] }
        // "Ann Bell and I"
        let isJoined = last - 2 >= start && syntax.words[last - 1] == "and" && referents.name(at: last - 2) != nil
        let joined = isJoined ? people(of: row(upTo: last - 1)) : []
        return joined + referents.people(at: last).filter { !joined.contains($0) }
    }

    /// The word before "(born in 1915)".
    private func skippingParenthesis(upTo last: Int, from start: Int) -> Int {
        guard last > start, syntax.words[last] == ")",
            let opening = (max(start, last - 12)..<last).last(where: { syntax.words[$0] == "(" }), opening > start
        else { return last }
        return opening - 1
    }

    /// What stands between a subject and what is reported of it: "are said to be dating".
    private static let reporting: Set<String> = [
        "believed", "known", "reported", "rumored", "rumoured", "said", "thought", "understood",
    ]

    /// Whom a relative pronoun takes up: the name before it, described or not.
    func antecedent(of relative: Int) -> [Int] {
        let start = syntax.sentence(of: relative).lowerBound
        let apart = [",", "(", "—", "–"].contains(syntax.words[relative - 1]) ? relative - 2 : relative - 1
        guard apart >= start else { return [] }
        let last = skippingParenthesis(upTo: apart, from: start)
        if let described = described(upTo: last, from: start) { return people(of: [described]) }
        return referents.name(at: last).map { people(of: [$0]) } ?? []
    }

    /// Ann in "Ann Bell, the firm's founder," before "who".
    private func described(upTo noun: Int, from start: Int) -> Range<Int>? {
        guard noun > start, syntax.tokens[noun].universalTag == .noun else { return nil }
        for comma in stride(from: noun - 1, to: max(start, noun - 10), by: -1) {
            switch syntax.tokens[comma].universalTag {
            case .verb, .auxiliary, .adposition: return nil
            case .punctuation where syntax.words[comma] == ",":
                let isPhrase = [.determiner, .pronoun].contains(syntax.tokens[comma + 1].universalTag)
                return isPhrase ? referents.name(at: comma - 1) : nil
            default: continue
            }
        }
        return nil
    }

    /// Whether the first of these words that tells a number tells that one person acts: "who is married", "who plays".
    private func isSingular(_ tokens: ClosedRange<Int>) -> Bool {
        tokens.contains { syntax.tokens[$0].pennTag == .vbz || syntax.words[$0] == "was" }
    }
}
