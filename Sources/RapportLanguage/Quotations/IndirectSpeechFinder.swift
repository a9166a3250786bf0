internal import RapportText

/// Finds words that are reported without quotation marks: "she said that she had left", "According to Hale, the show was over".
///
/// Needs the parse and mentions: a verb of reporting whose subject is a person or a body, and the clause that depends on it.
///
/// - Complexity: O(tokens).
struct IndirectSpeechFinder {
    private let words: WordView
    private let mentions: MentionIndex
    private let tree: DependencyTree

    init(_ words: WordView) {
        self.words = words
        mentions = MentionIndex(words.annotation)
        tree = DependencyTree(words.annotation.tokens)
    }

    /// The reported clauses outside the given quotations, in order.
    func quotations(besides direct: [Quotation]) -> [Quotation] {
        var found: [Quotation] = []
        var next = 0
        let outer = direct.filter { $0.form != .nested }
        for sentence in words.annotation.sentences
        where words.annotation.document.blocks[sentence.block].kind.holdsQuotations {
            let span = words.annotation.span(of: sentence.tokens)
            while next < outer.count, outer[next].span.end <= span.start { next += 1 }
            let quoted = outer[next...].prefix { $0.span.start < span.end }.map(\.span)
            for token in sentence.tokens {
                let start = words.annotation.tokens[token].span.start
                guard !quoted.contains(where: { $0.contains(start) }),
                    let clause = clause(reportedBy: token, in: sentence.tokens)
                else {
                    continue
                }
                let reported = words.annotation.span(of: clause)
                guard !isQuoted(reported, by: quoted), found.last.map({ !$0.span.contains(reported) }) ?? true else {
                    continue
                }
                var quotation = Quotation(span: reported, form: .indirect, group: 0)
                quotation.cue = words.annotation.tokens[token].span
                found.append(quotation)
            }
        }
        return found
    }

    /// Whether most of a clause stands in quotation marks, so that it is a direct quotation with its cue.
    private func isQuoted(_ clause: Span, by quoted: [Span]) -> Bool {
        let shared = quoted.reduce(0) { $0 + max(0, min($1.end, clause.end) - max($1.start, clause.start)) }
        return shared * 10 > clause.count * 7
    }

    private func clause(reportedBy token: Int, in sentence: Range<Int>) -> Range<Int>? {
        if words.lower(token) == "according" { return clause(accordingTo: token, in: sentence) }
        guard let verb = words.reportingVerb(token), Self.kinds.contains(verb.kind) else { return nil }
        let tokens = words.annotation.tokens
        guard hasSpeaker(token) else { return nil }
        for child in tree.dependents(of: token)
        where tokens[child].relation == .ccomp || tokens[child].relation == .xcomp && verb.kind == .hold {
            // "She wants to go" reports nothing; "promised to go" does.
            if let clause = trimmed(tree.extent(of: child), without: token, in: sentence), clause.count >= 3 {
                return clause
            }
        }
        return nil
    }

    private static let kinds: Set<ReportingVerb.Kind> = [.say, .hold, .write, .ask, .think]

    /// Whether a verb has a subject, of its own or shared, that can speak.
    private func hasSpeaker(_ verb: Int) -> Bool {
        let tokens = words.annotation.tokens
        var verb = verb
        for _ in 0..<3 {
            for child in tree.dependents(of: verb) where tokens[child].relation == .nsubj {
                guard let mention = mentions.mention(headedBy: child) else { return false }
                return mentions[mention].type == .person || mentions[mention].type == .organisation
            }
            guard tokens[verb].relation == .conj || tokens[verb].relation == .xcomp || tokens[verb].relation == .advcl,
                let head = tokens[verb].head
            else { return false }
            verb = head
        }
        return false
    }

    /// "According to Hale, …" to the end of the sentence, or the sentence up to ", according to Hale".
    private func clause(accordingTo token: Int, in sentence: Range<Int>) -> Range<Int>? {
        guard token + 2 < sentence.upperBound, words.lower(token + 1) == "to",
            !mentions.people(in: (token + 2)..<min(sentence.upperBound, token + 10)).isEmpty
        else { return nil }
        let before = sentence.lowerBound..<token
        if before.filter(words.isWord).count >= 3 { return trimmed(before, without: token, in: sentence) }
        guard let comma = ((token + 2)..<sentence.upperBound).first(where: { words.isSign($0, ",") }) else {
            return nil
        }
        return trimmed((comma + 1)..<sentence.upperBound, without: token, in: sentence)
    }

    /// A clause without "that" and the signs at its ends, and without the verb that reports it.
    private func trimmed(_ clause: Range<Int>, without verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        var start = max(clause.lowerBound, sentence.lowerBound)
        var end = min(clause.upperBound, sentence.upperBound)
        if start < verb, verb < end {
            // The clause stands around the verb: the longer side is what is reported.
            if verb - start > end - verb { end = verb } else { start = verb + 1 }
        }
        while start < end, !words.isWord(start) || words.lower(start) == "that" { start += 1 }
        while end > start, !words.isWord(end - 1), !words.isSign(end - 1, ")"), !words.isSign(end - 1, "]") { end -= 1 }
        return end - start >= 2 ? start..<end : nil
    }
}
