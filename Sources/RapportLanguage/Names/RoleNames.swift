/// Finds names of characters by where they stand: "plays the banker Drey", "with Ann Bell as Drey", "Drey (Ann Bell)".
///
/// Of names that somebody made up the letters tell little, and taggers take many of them for places.
struct RoleNames {
    let annotation: Annotation
    let context: NameContext

    /// The tokens of the names, in no order; none where the text speaks of no stage or screen.
    ///
    /// - Complexity: O(tokens).
    func find() -> [Range<Int>] {
        guard StageTalk(lemmas: annotation.tokens.lazy.map(\.lemma)).prevails() else { return [] }
        var found: [Range<Int>] = []
        for sentence in annotation.sentences {
            let isHeading = context.isTitleCase[context.sentenceOfToken[sentence.tokens.lowerBound]]
            // A list of the cast is in capitals too.
            for token in sentence.tokens where !isHeading || annotation.form(of: token) == "(" {
                found += names(around: token, in: sentence.tokens)
            }
        }
        return found
    }

    private func names(around token: Int, in sentence: Range<Int>) -> [Range<Int>] {
        let form = annotation.form(of: token)
        switch form {
        case "as", "As":
            let row = isPerforming(before: token, in: sentence) ? row(from: token + 1, in: sentence) : []
            return row.isEmpty ? [] : row + actor(before: token, in: sentence)
        case "called", "named":
            guard token > sentence.lowerBound, context.nouns[token - 1].contains(.first(.person)) else { return [] }
            return run(from: token + 1, in: sentence).map { [$0] } ?? []
        case "lend", "lends", "lent", "lending":
            let end = min(sentence.upperBound, token + 8)
            let to = (token..<end).first { annotation.form(of: $0) == "to" }
            return to.map { row(from: $0 + 1, in: sentence) } ?? []
        case "role", "part", "voice":
            // "the part of Drey", "Drey, a part that …"
            if token + 1 < sentence.upperBound, annotation.form(of: token + 1) == "of" {
                return row(from: token + 2, in: sentence).map { relative(of: $0, in: sentence) ?? $0 }
            }
            guard token - 2 > sentence.lowerBound, annotation.form(of: token - 1) == "a",
                annotation.form(of: token - 2) == ","
            else { return [] }
            return run(upTo: token - 2, in: sentence).map { [$0] } ?? []
        case "recast":
            let isSaid = token > sentence.lowerBound && ["was", "is", "been"].contains(annotation.form(of: token - 1))
            return isSaid ? names(before: token, in: sentence) : []
        case "(":
            return bracketed(token, in: sentence)
        default:
            guard Self.playing.contains(annotation.tokens[token].lemma) || Self.playingForms.contains(form),
                form != "play" || annotation.tokens[token].universalTag == .verb
            else { return [] }
            if let played = played(token, in: sentence) { return played }
            return row(from: token + 1, in: sentence)
        }
    }

    /// "Drey, played with relish by Ann Bell": the name before; nil where nobody is said to be the player.
    private func played(_ verb: Int, in sentence: Range<Int>) -> [Range<Int>]? {
        guard annotation.form(of: verb).hasSuffix("ed"),
            let by = (verb + 1..<max(verb + 1, min(sentence.upperBound, verb + 9))).first(where: {
                annotation.form(of: $0) == "by" || annotation.tokens[$0].universalTag == .verb
                    || annotation.form(of: $0) == ","
            }), annotation.form(of: by) == "by"
        else { return nil }
        let actor = run(from: by + 1, in: sentence).flatMap { $0.count > 1 ? $0 : nil }
        return names(before: verb, in: sentence) + (actor.map { [$0] } ?? [])
    }

    /// The names of a row that is the subject of a verb in the passive.
    private func names(before verb: Int, in sentence: Range<Int>) -> [Range<Int>] {
        var last = verb - 1
        while last > sentence.lowerBound,
            [.auxiliary, .adverb, .punctuation].contains(annotation.tokens[last].universalTag)
                || ["both", "all", "who"].contains(annotation.form(of: last))
        {
            last -= 1
        }
        var found: [Range<Int>] = []
        while last > sentence.lowerBound - 1, let name = run(upTo: last + 1, in: sentence) {
            found.append(name)
            last = name.lowerBound - 1
            guard last > sentence.lowerBound, ["and", ","].contains(annotation.form(of: last)) else { break }
            last -= 1
        }
        return found
    }

    /// "the part of Maud's husband Drey": the one after the noun.
    private func relative(of name: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        guard name.upperBound + 1 < sentence.upperBound,
            annotation.tokens[name.upperBound].pennTag == .pos
        else { return nil }
        return run(from: name.upperBound + 1, in: sentence)
    }

    /// "with Ann Bell as Drey": the name of more than one word right before "as".
    private func actor(before preposition: Int, in sentence: Range<Int>) -> [Range<Int>] {
        guard let name = run(upTo: preposition, in: sentence), name.count > 1, name.lowerBound > sentence.lowerBound,
            [",", ";", "and", "with"].contains(annotation.form(of: name.lowerBound - 1))
        else { return [] }
        return [name]
    }

    /// "Drey (Ann Bell)" and "Ann Bell (Drey)": the name that is one of a character.
    private func bracketed(_ bracket: Int, in sentence: Range<Int>) -> [Range<Int>] {
        guard let outside = run(upTo: bracket, in: sentence),
            let inside = run(from: bracket + 1, in: sentence, mayFollow: true),
            inside.upperBound < sentence.upperBound, annotation.form(of: inside.upperBound) == ")"
        else { return [] }
        let isOutsideActor = outside.count > 1 && inside.lowerBound == bracket + 1
        let isInsideActor = inside.count > 1
        if isInsideActor { return [outside, inside] }
        return isOutsideActor ? [inside] : []
    }

    /// Whether what stands before "as" acts: a name, or a verb or noun of performing.
    private func isPerforming(before preposition: Int, in sentence: Range<Int>) -> Bool {
        var last = preposition - 1
        guard last > sentence.lowerBound else { return annotation.form(of: preposition) == "As" }
        if isNameWord(last) { return true }
        if annotation.form(of: last) == "," || annotation.form(of: last) == ")" {
            last -= 1
            if isNameWord(last) { return true }
        }
        return (max(sentence.lowerBound, preposition - 6)..<preposition).contains {
            Self.performing.contains(annotation.tokens[$0].lemma)
        }
    }

    /// The names of a row: "Maud and Drey", "Maud, the wild Jo and Drey".
    private func row(from token: Int, in sentence: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var next = token
        while let name = run(from: next, in: sentence) {
            found.append(name)
            guard name.upperBound + 1 < sentence.upperBound, annotation.form(of: name.upperBound) == "and" else {
                break
            }
            next = name.upperBound + 1
        }
        // "plays Maud and Ola Stamm her mother": an actor's name is of two words.
        if found.count > 1, found[0].count == 1, let last = found.last, last.count > 1 { found.removeLast() }
        return found
    }

    /// The name that begins at a token, or after words that describe its bearer: "the banker Drey", "a surgeon, Maud".
    private func run(from token: Int, in sentence: Range<Int>, mayFollow: Bool = false) -> Range<Int>? {
        var start = token
        while start < min(sentence.upperBound, token + 7), !isNameWord(start) {
            switch annotation.tokens[start].universalTag {
            case .determiner, .adjective, .noun, .numeral: break
            case .pronoun where annotation.tokens[start].pennTag == .prpPossessive: break
            case .verb where [.vbg, .vbn].contains(annotation.tokens[start].pennTag): break
            case .punctuation where annotation.form(of: start) == "-": break
            case .punctuation where annotation.form(of: start) == "," && start > token + 1: break
            default: return nil
            }
            start += 1
        }
        var end = start
        while end < min(sentence.upperBound, start + 4), isNameWord(end) { end += 1 }
        while start + 1 < end, annotation.isTitleOfName(start) { start += 1 }
        guard start < end, isPersonal(start..<end) else { return nil }
        // "as Labour leader", "plays Test cricket"
        if end < sentence.upperBound, annotation.tokens[end].universalTag == .noun { return nil }
        return start..<end
    }

    /// The name that ends before a token.
    private func run(upTo token: Int, in sentence: Range<Int>) -> Range<Int>? {
        var start = token
        while start > max(sentence.lowerBound, token - 4), isNameWord(start - 1) { start -= 1 }
        while start + 1 < token, annotation.isTitleOfName(start) { start += 1 }
        return start < token && isPersonal(start..<token) ? start..<token : nil
    }

    private func isNameWord(_ token: Int) -> Bool {
        annotation.tokens[token].universalTag == .properNoun && context.isCapitalised[token]
    }

    /// Whether nothing speaks against a name's being somebody's: no known place or people, no abbreviation.
    private func isPersonal(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { token in
            let classes = context.names[token]
            let form = annotation.form(of: token)
            let isKnown = !classes.isDisjoint(with: [.givenName, .surname])
            let isElse = !classes.union(context.phrases[token]).isDisjoint(with: [
                .territory, .location, .organisation, .people, .territoryCode,
            ])
            return (isKnown || !isElse) && !(form.count > 1 && form.allSatisfy(\.isUppercase))
        }
    }

    private static let playing: Set<String> = ["play", "portray", "voice", "embody"]

    private static let playingForms: Set<Substring> = ["plays", "portrays", "voices", "embodies"]

    private static let performing: Set<String> = [
        "star", "co-star", "appear", "appearance", "cameo", "cast", "debut", "double", "guest", "hear", "perform",
        "performance", "portrayal", "reprise", "return", "role", "see", "shine", "stint", "turn",
    ]
}
