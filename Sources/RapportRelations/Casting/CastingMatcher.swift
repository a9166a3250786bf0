import RapportLanguage

/// Finds the frames of ``CastingFrames`` in sentences.
struct CastingMatcher {
    let syntax: Syntax
    let referents: Referents
    let nominals: CastingNominals

    /// Who is said to play whom at one place.
    struct Match {
        /// The people of each X and Y, in order.
        var slots: [(isActor: Bool, nominal: CastingNominals.Nominal)] = []
        let start: Int
        var token: Int
        var end: Int
        let frame: CastingFrame
    }

    /// All matches in a sentence, in order of the table.
    ///
    /// - Complexity: O(length of the sentence × frames whose words it has).
    func matches(in sentence: Range<Int>) -> [Match] {
        var kinds: CastingWord = []
        for token in sentence { kinds.formUnion(self.kinds(of: token)) }
        let starts = sentence.filter { nominals.begins(at: $0) }
        guard !starts.isEmpty else { return [] }
        let words = Set(sentence.map { syntax.words[$0][...] })
        var found: [Match] = []
        for frame in CastingFrames.all
        where !frame.isContinuation && frame.kinds.allSatisfy({ !kinds.isDisjoint(with: $0) })
            && frame.words.allSatisfy({ !words.isDisjoint(with: $0) })
        {
            let places: any Sequence<Int> = startsWithNominal(frame) ? starts : Array(sentence)
            for start in places {
                guard let match = match(frame, from: start, in: sentence) else { continue }
                add(match, to: &found)
            }
        }
        return found + found.flatMap { continuations(of: $0, in: sentence) }
    }

    /// Of two matches of a frame around the same word the one that begins nearer to it counts, but for rows of names.
    private func add(_ match: Match, to found: inout [Match]) {
        if let last = found.last, last.frame.pattern == match.frame.pattern, last.token == match.token,
            last.token != last.start, let row = last.slots.first
        {
            if row.nominal.end > match.start { return }
            found.removeLast()
        }
        found.append(match)
    }

    private func startsWithNominal(_ frame: CastingFrame) -> Bool {
        switch frame.elements[0].part {
        case .actor, .namedActor, .owner, .character, .untiedCharacter, .ownerPlayed: true
        default: false
        }
    }

    /// "…, and X Y": what goes on after a frame without its verb.
    private func continuations(of match: Match, in sentence: Range<Int>) -> [Match] {
        guard hasVerb(match), let last = match.slots.last else { return [] }
        let isPassive = match.slots[0].isActor == false
        for frame in CastingFrames.all where frame.isContinuation {
            for end in [match.end] + last.nominal.ends.filter({ $0 < match.end }).reversed() {
                guard var next = self.match(frame, from: end, in: sentence),
                    isPassive != (next.slots.count == 2 && next.slots[0].isActor)
                else { continue }
                if next.slots.count == 1 { next.slots.insert(match.slots[0], at: 0) }
                return [next] + continuations(of: next, in: sentence)
            }
        }
        return []
    }

    private func hasVerb(_ match: Match) -> Bool {
        match.frame.isContinuation || match.frame.kinds.contains(where: { !$0.isDisjoint(with: [.play, .role]) })
    }

    private func match(_ frame: CastingFrame, from start: Int, in sentence: Range<Int>) -> Match? {
        match(frame, 0, at: start, in: sentence, Match(start: start, token: start, end: start, frame: frame))
    }

    /// Matches the frame's elements from one on, with as few words between as can be.
    private func match(
        _ frame: CastingFrame,
        _ index: Int,
        at token: Int,
        in sentence: Range<Int>,
        _ found: Match
    ) -> Match? {
        guard index < frame.elements.count else {
            var found = found
            found.end = token
            return found
        }
        /// Goes on with the next element after the word of this one, around which the frame is where it says so.
        func after(_ place: Int?, isCore: Bool) -> Match? {
            guard let place else { return nil }
            var next = found
            if isCore { next.token = place }
            return match(frame, index + 1, at: place + 1, in: sentence, next)
        }
        let element = frame.elements[index]
        let hit: Match?
        switch element.part {
        case .gap: hit = matchGap(frame, index, at: token, in: sentence, found) { mayStandBetween($0, from: token) }
        case .narrowGap:
            hit = matchGap(frame, index, at: token, in: sentence, found) {
                mayStandBetween($0, from: token) && !isFullVerb($0)
            }
        case .wideGap: hit = matchGap(frame, index, at: token, in: sentence, found) { _ in true }
        case .verb:
            let isVerb =
                sentence.contains(token)
                && [.verb, .auxiliary, .adverb].contains(syntax.tokens[token].universalTag)
            hit = isVerb ? match(frame, index + 1, at: token, in: sentence, found) : nil
        case .actor, .namedActor, .character, .untiedCharacter, .owner, .ownerPlayed:
            hit = matchNominal(frame, index, at: token, in: sentence, found)
        case .noObject:
            let isEnd = !sentence.contains(token) || !nominals.mayOpenNominal(token)
            hit = isEnd ? match(frame, index + 1, at: token, in: sentence, found) : nil
        case .words(let words):
            let place = skipping(from: token, in: sentence, nouns: false) { words.contains(syntax.words[$0][...]) }
            hit = after(place, isCore: false)
        case .kind(let kind):
            let place = skipping(from: token, in: sentence, nouns: !kind.isDisjoint(with: Self.nounKinds)) {
                !kinds(of: $0).isDisjoint(with: kind) && suits($0, kind)
                    && !(kind.contains(.go) && isOfThing($0, after: found))
            }
            hit = after(place, isCore: index > 0)
        case .played:
            // "hurt by the part played by Ann": the part is played.
            let place = skipping(from: token, in: sentence, nouns: false) {
                kinds(of: $0).contains(.play) && isParticiple($0) && !kinds(of: $0 - 1).contains(.role)
            }
            hit = after(place, isCore: true)
        }
        if hit == nil, element.isOptional { return match(frame, index + 1, at: token, in: sentence, found) }
        return hit
    }

    /// Goes on with the next element as soon as it matches, after words that may stand in the gap.
    private func matchGap(
        _ frame: CastingFrame,
        _ index: Int,
        at token: Int,
        in sentence: Range<Int>,
        _ found: Match,
        _ mayHold: (Int) -> Bool
    ) -> Match? {
        for next in stride(from: token, through: min(sentence.upperBound, token + Self.lengthOfGap), by: 1) {
            if let hit = match(frame, index + 1, at: next, in: sentence, found) { return hit }
            guard next < sentence.upperBound, mayHold(next) else { return nil }
        }
        return nil
    }

    private func matchNominal(
        _ frame: CastingFrame,
        _ index: Int,
        at token: Int,
        in sentence: Range<Int>,
        _ found: Match
    ) -> Match? {
        var isActor = true
        var isOwner = false
        var isUntied = false
        var isNamed = false
        switch frame.elements[index].part {
        case .character: isActor = false
        case .namedActor: isNamed = true
        case .untiedCharacter: (isActor, isUntied) = (false, true)
        case .owner: isOwner = true
        case .ownerPlayed: (isActor, isOwner) = (false, true)
        default: break
        }
        let nominal =
            isOwner
            ? nominals.owner(at: token, in: sentence)
            : nominals.nominal(
                at: token,
                in: sentence,
                first: index == 0,
                named: isNamed || !isActor && !mayBePronoun(frame),
                anyNoun: mayBePronoun(frame)
            )
        // "her Ruth" is whom she knows.
        if isOwner, case .untiedCharacter = frame.elements[min(index + 1, frame.elements.count - 1)].part,
            syntax.tokens[token].pennTag == .prpPossessive
        {
            return nil
        }
        // "was writing Ann": no copula.
        if isUntied, sentence.contains(token), syntax.tokens[token].pennTag == .vbg, syntax.lemmas[token - 1] == "be" {
            return nil
        }
        guard let nominal, !isUntied || !nominal.tellsTie && !isModifier(nominal.end) else {
            return nil
        }
        for nominal in [nominal, nominals.first(of: nominal)].compactMap(\.self) {
            // "plays Ann's mother": not of Ann.
            if !isOwner, syntax.tokens[nominal.end].pennTag == .pos, sentence.contains(nominal.end) { continue }
            if found.slots.contains(where: {
                $0.isActor != isActor && !Set($0.nominal.people).isDisjoint(with: nominal.people)
            }) {
                continue
            }
            var next = found
            next.slots.append((isActor, nominal))
            for end in isOwner ? [nominal.end] : nominals.ends(of: nominal, in: sentence) {
                if let hit = match(frame, index + 1, at: end, in: sentence, next) { return hit }
            }
        }
        return nil
    }

    /// "Ann's Tom Marsh biography won": whether a noun after a name makes it part of its own phrase.
    private func isModifier(_ next: Int) -> Bool {
        syntax.tokens[next].universalTag == .noun
            && [.verb, .auxiliary, .punctuation].contains(syntax.tokens[next + 1].universalTag)
    }

    /// Whether "him" may be who is played: only where the verb says that somebody plays.
    private func mayBePronoun(_ frame: CastingFrame) -> Bool {
        frame.elements.contains { element in
            switch element.part {
            case .played: true
            case .kind(let kind): kind == .play
            default: false
            }
        }
    }

    /// "With Ann ill, the shop went to Tom": whether what goes to somebody is a thing named after the people.
    private func isOfThing(_ verb: Int, after found: Match) -> Bool {
        guard let end = found.slots.last?.nominal.end else { return false }
        return syntax.dependents(of: verb, .nsubj, .nsubjPass).contains {
            $0 >= end && syntax.tokens[$0].universalTag == .noun && kinds(of: $0).isDisjoint(with: Self.nounKinds)
        }
    }

    // MARK: - Words between

    private static let lengthOfGap = 14
    /// Adverbs after which "as" compares.
    private static let comparing: Set<String> = ["as", "exactly", "just", "much", "same", "so", "such", "well"]
    private static let nounKinds: CastingWord = [.role, .voice, .character, .actor]

    /// Where a word stands with nothing but auxiliaries, adverbs and, before a noun, its modifiers before it.
    private func skipping(
        from token: Int,
        in sentence: Range<Int>,
        nouns: Bool,
        _ isWanted: (Int) -> Bool
    ) -> Int? {
        var next = token
        while next < min(sentence.upperBound, token + 6) {
            if isWanted(next) { return next }
            guard !kinds(of: next).contains(.miss), referents.name(at: next) == nil,
                !Self.comparing.contains(syntax.words[next])
            else { return nil }
            switch syntax.tokens[next].universalTag {
            case .auxiliary, .adverb: break
            case .particle where syntax.tokens[next].pennTag != .pos: break
            case .determiner: break
            case .adjective, .numeral, .noun: if !nouns { return nil }
            case .verb: if !nouns || ![.vbn, .vbg].contains(syntax.tokens[next].pennTag) { return nil }
            case .pronoun: if !nouns || syntax.tokens[next].pennTag != .prpPossessive { return nil }
            case .punctuation: if !nouns || syntax.words[next] != "-" { return nil }
            default: return nil
            }
            next += 1
        }
        return nil
    }

    /// Whether a word may stand in a gap: no name, no subject of its own, nothing that denies.
    private func mayStandBetween(_ token: Int, from start: Int) -> Bool {
        if referents.name(at: token) != nil { return false }
        let word = syntax.words[token]
        let kinds = kinds(of: token)
        if kinds.contains(.miss), syntax.words[token + 1] != "only", syntax.words[token + 1] != "just" { return false }
        // "would have loved to", "would like to"
        if word == "would", ["like", "have", "love", "rather"].contains(syntax.words[token + 1]) { return false }
        if kinds.contains(.give), syntax.tokens[token].universalTag == .verb,
            ![.vbn, .vbg].contains(syntax.tokens[token].pennTag)
        {
            return false
        }
        if word == "with", syntax.words[token - 1] == "," { return false }
        if word == "down", syntax.lemmas[token - 1] == "turn" { return false }
        switch word {
        case ";", ":", ".", "?", "!", "he", "she", "i", "they", "we", "but": return false
        // "the man who plays", but "Ann Bell, the actor who plays"
        case "who":
            return token == start || token == start + 1 && syntax.words[start] == ","
                || syntax.words[start] == ","
        default: break
        }
        // "an actress to play Ann"
        if kinds.contains(.actor), syntax.words[token + 1] == "to" { return false }
        // Speech ends.
        if syntax.isQuotationMark(token), [",", ".", "?", "!"].contains(syntax.words[token - 1]),
            !syntax.quotations(around: token - 1).isEmpty
        {
            return false
        }
        return true
    }

    private func isFullVerb(_ token: Int) -> Bool {
        syntax.tokens[token].universalTag == .verb && ![.vb, .vbn, .vbg].contains(syntax.tokens[token].pennTag)
    }

    // MARK: - Kinds

    private func kinds(of token: Int) -> CastingWord { CastingWord.of(syntax.lemmas[token]) }

    /// Whether a word's form suits the kind: verbs act, nouns are nouns.
    private func suits(_ token: Int, _ kind: CastingWord) -> Bool {
        let tag = syntax.tokens[token].universalTag
        if !kind.isDisjoint(with: Self.nounKinds) {
            // "a guest turn by Ann", of which taggers make a verb
            let isTurn = syntax.words[token] == "turn" && syntax.tokens[token - 1].universalTag == .noun
            return tag == .noun || tag == .properNoun || isTurn || ["alter", "lead"].contains(syntax.words[token])
        }
        if kind.contains(.be) { return syntax.words[token] != "being" }
        if kind.contains(.play) {
            if isParticiple(token) && !hasAuxiliaryHave(token) { return false }
            return tag == .verb || stands(afterNominal: token)
        }
        if kind.contains(.perform) {
            if syntax.words[token].hasSuffix("s") { return true }
            // "in talks to star", but no headline's "Ann Bell to star"
            if syntax.words[token - 1] == "to" { return referents.name(at: token - 2) == nil }
        }
        return tag == .verb || tag == .auxiliary
    }

    private func stands(afterNominal token: Int) -> Bool {
        nominals.begins(at: token - 1) || referents.name(at: token - 1) != nil
            || ["who", ",", ")", "also", "she", "he"].contains(syntax.words[token - 1])
    }

    private func hasAuxiliaryHave(_ token: Int) -> Bool {
        (max(0, token - 3)..<token).contains {
            syntax.lemmas[$0] == "have" || ["'s", "'d", "'ve"].contains(syntax.words[$0])
        }
            && !syntax.isPassive(token)
    }

    /// Whether a form of a verb may be a participle of the passive: "played" after "is", after a comma or bracket, or
    /// before "by".
    private func isParticiple(_ token: Int) -> Bool {
        let tag = syntax.tokens[token].pennTag
        guard syntax.words[token].hasSuffix("ed") else { return false }
        return tag == .vbn
            || [",", "(", "—", "–", "who"].contains(syntax.words[token - 1]) && tag == .vbd
                && syntax.words[token - 1] != "who"
            || syntax.words[token + 1] == "by"
    }
}
