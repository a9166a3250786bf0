internal import RapportText

/// Finds the cue in the narration beside a quotation.
///
/// - Complexity: O(tokens of the narration).
struct SpeechCueFinder {
    let words: WordView

    /// The cue in what follows the closing mark: "said Moss", "she whispered", "Moss, who plays Peggy, tells the magazine".
    func cue(after clause: Range<Int>) -> SpeechCue? {
        var first = clause.lowerBound
        while first < clause.upperBound, !words.isWord(first) { first += 1 }
        guard first < clause.upperBound else { return nil }
        if let source = source(in: first..<clause.upperBound, first: first) {
            return cue(source, .source, .after, clause, inverted: true)
        }
        if let noun = nounOfSaying(after: first, in: clause) {
            return cue(noun..<(noun + 1), .noun, .after, first..<min(noun + 4, clause.upperBound), inverted: false)
        }
        // "said Moss", "softly said Moss".
        for verbToken in first...min(first + 1, clause.upperBound - 1) {
            guard let verb = words.reportingVerb(verbToken), verb.form == .past || verb.form == .present,
                verbToken == first || isAdverb(first),
                subjectMayBegin(after: verbToken, in: clause)
            else { continue }
            return cue(verbToken..<(verbToken + 1), .verb(verb), .after, clause, inverted: true)
        }
        // "Moss said", "the woman who raised her says".
        guard subjectMayBegin(at: first) else { return nil }
        var inRelative = false
        for token in (first + 1)..<max(first + 1, min(first + Self.reach, clause.upperBound)) {
            if words.isSign(token, ",") { inRelative = false }
            let word = words.lower(token)
            if word == "who" || word == "which" || word == "whom" || word == "whose" { inRelative = true }
            guard !inRelative, let verb = words.reportingVerb(token), verb.form != .gerund else { continue }
            let before = words.lower(token - 1)
            if verb.form == .base, !isBaseOfCue(token, after: before, from: first) { continue }
            if before == "to", verb.form != .base { continue }
            return cue(token..<(token + 1), .verb(verb), .after, clause, inverted: false)
        }
        return nil
    }

    /// The cue in what precedes the opening mark: the last reporting verb, "according to", a noun of saying, a bare colon.
    func cue(before clause: Range<Int>) -> SpeechCue? {
        guard let last = clause.last(where: { !words.isQuotationMark($0) }) else { return nil }
        var gerund: (Int, ReportingVerb)?
        var found: (Int, ReportingVerb)?
        for token in clause.reversed() {
            guard let verb = words.reportingVerb(token) else { continue }
            let before = token > clause.lowerBound ? words.lower(token - 1) : ""
            switch verb.form {
            case .gerund:
                if gerund == nil { gerund = (token, verb) }
                continue
            case .base
            where !CueWord.pronouns.contains(before)
                && !isBaseOfCue(token, after: before, from: clause.lowerBound) && !announces(token, last):
                continue
            default: break
            }
            // "in what he said" gives no words of his.
            if token - 2 >= clause.lowerBound, Self.relatives.contains(words.lower(token - 2)) { continue }
            found = (token, verb)
            break
        }
        if let source = source(in: clause, first: nil), found.map({ $0.0 < source.lowerBound }) ?? true {
            return cue(source, .source, .before, clause, inverted: true)
        }
        if let (token, _) = found, let noun = nounOfSaying(before: last, after: token) {
            return cue(noun..<(noun + 1), .noun, .before, clause, inverted: false)
        }
        if let (token, verb) = found ?? gerund {
            return cue(token..<(token + 1), .verb(verb), .before, clause, inverted: isInverted(token, in: clause))
        }
        let nouns = clause.filter { CueWord.nouns.contains(words.lower($0)) }
        if let noun = nouns.last, words.isSign(last, ":") || words.isSign(last, ",") || isCopula(last) {
            return cue(noun..<(noun + 1), .noun, .before, clause, inverted: false)
        }
        if words.isSign(last, ":") { return cue(last..<(last + 1), .bare, .before, clause, inverted: false) }
        return nil
    }

    /// The noun of "was Moss's reply", "was her anxious inquiry", "was the reply of Moss", "came Moss's voice".
    private func nounOfSaying(after verb: Int, in clause: Range<Int>) -> Int? {
        let word = words.lower(verb)
        guard word == "was" || word == "were" || word == "came" else { return nil }
        let reach = (verb + 1)..<max(verb + 1, min(verb + 9, clause.upperBound))
        let noun = reach.first { token in
            let noun = words.lower(token)
            return CueWord.nouns.contains(noun) || word == "came" && noun == "voice"
        }
        guard let noun else { return nil }
        let isOwned = (reach.lowerBound..<noun).contains { token in
            ["'s", "her", "his", "my", "s", "their", "’s"].contains(words.lower(token))
        }
        let isOf = noun + 1 < clause.upperBound && words.lower(noun + 1) == "of"
        return isOwned || isOf ? noun : nil
    }

    /// The noun that stands right before a colon or comma, with a verb in its clause that is nearer than one of saying: "Ann said
    /// nothing until her lips made the usual reply:".
    private func nounOfSaying(before last: Int, after verb: Int) -> Int? {
        guard words.isSign(last, ":") || words.isSign(last, ","), verb < last - 1,
            CueWord.nouns.contains(words.lower(last - 1))
        else { return nil }
        let between = (verb + 1)..<(last - 1)
        return between.contains { words.annotation.tokens[$0].universalTag == .verb } ? last - 1 : nil
    }

    private static let relatives: Set<String> = ["all", "what", "whatever"]

    /// How far after the closing mark the verb may stand.
    private static let reach = 24

    private static let auxiliaries: Set<String> = [
        "'d", "'ll", "can", "could", "d", "did", "didn", "do", "does", "may", "might", "must", "n't", "never", "not",
        "often", "should", "used", "will", "would",
    ]

    /// Whether a base form says that somebody speaks: "did not answer", "hastened to add", "heard Tom say".
    private func isBaseOfCue(_ verb: Int, after before: String, from first: Int) -> Bool {
        if before == "to" { return verb - 2 >= first && Self.beginnings.contains(words.lower(verb - 2)) }
        return Self.auxiliaries.contains(before) || words.hearing(of: verb, from: first) != nil
    }

    /// Whether a verb stands right before the words it gives: "She turned to her friend to say:".
    private func announces(_ verb: Int, _ last: Int) -> Bool {
        verb + 1 == last && (words.isSign(last, ",") || words.isSign(last, ":"))
            && words.reportingVerb(verb)?.kind == .say
    }

    /// Verbs after which "to say" is what somebody does.
    private static let beginnings: Set<String> = [
        "began", "begun", "continued", "hastened", "managed", "paused", "proceeded", "stopped", "turned", "used",
        "ventured",
    ]

    private func cue(
        _ tokens: Range<Int>,
        _ kind: SpeechCue.Kind,
        _ position: SpeechCue.Position,
        _ clause: Range<Int>,
        inverted: Bool
    ) -> SpeechCue {
        SpeechCue(tokens: tokens, kind: kind, position: position, clause: clause, isInverted: inverted)
    }

    /// "According to", "in the words of", "in X's words", "as X put it".
    private func source(in clause: Range<Int>, first: Int?) -> Range<Int>? {
        for token in clause.reversed() where first == nil || token == first {
            let word = words.lower(token)
            if word == "according", token + 1 < clause.upperBound, words.lower(token + 1) == "to" {
                return token..<(token + 2)
            }
            if word == "in", token + 3 < clause.upperBound, words.lower(token + 1) == "the",
                words.lower(token + 2) == "words", words.lower(token + 3) == "of"
            {
                return token..<(token + 4)
            }
        }
        return nil
    }

    private func isInverted(_ verb: Int, in clause: Range<Int>) -> Bool {
        let start = clause.lowerBound
        return !(start..<verb).contains { subjectMayBegin(at: $0) } && subjectMayBegin(after: verb, in: clause)
    }

    private func subjectMayBegin(after verb: Int, in clause: Range<Int>) -> Bool {
        var next = verb + 1
        while next < clause.upperBound, isAdverb(next) { next += 1 }
        return next < clause.upperBound && subjectMayBegin(at: next)
    }

    private func subjectMayBegin(at token: Int) -> Bool {
        guard words.isWord(token) else { return false }
        if words.isCapitalised(token) { return true }
        let word = words.lower(token)
        if CueWord.pronouns.contains(word) || CueWord.determiners.contains(word) { return true }
        let tag = words.annotation.tokens[token].universalTag
        return tag == .noun || tag == .properNoun || tag == .adjective
    }

    private func isAdverb(_ token: Int) -> Bool {
        words.annotation.tokens[token].universalTag == .adverb || words.lower(token).hasSuffix("ly")
    }

    private func isCopula(_ token: Int) -> Bool {
        ["is", "was", "were", "are", "came", "ran", "read", "being"].contains(words.lower(token))
    }
}
