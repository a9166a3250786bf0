/// What a verb does that may introduce somebody's words.
struct ReportingVerb: Hashable, Sendable {
    /// How a verb gives words.
    enum Kind: Sendable {
        /// It gives words directly and with "that": say, add, explain.
        case say
        /// It gives questions: ask, wonder.
        case ask
        /// It tells how words come: whisper, laugh, nod. With a quotation beside it, it is a cue; alone it reports nothing.
        case manner
        /// It gives what somebody holds, mostly with "that": believe, agree, deny.
        case hold
        /// It gives what somebody thinks to himself: think, wonder.
        case think
        /// It gives the name or quality that somebody finds for a thing: call, describe, praise.
        case describe
        /// It gives what somebody writes: write, post, tweet.
        case write
    }

    /// What a form of a verb is.
    enum Form: Sendable {
        /// say
        case base
        /// says
        case present
        /// said
        case past
        /// saying
        case gerund
    }

    /// The dictionary form.
    let lemma: String
    /// How it gives words.
    let kind: Kind
    /// Which form it is.
    let form: Form

    /// The verb that a word is a form of, if it is one of ours.
    ///
    /// - Parameter word: a word in lower case.
    static func of(_ word: String) -> ReportingVerb? { table[word] }
}

extension ReportingVerb {
    /// Every form of every verb of the list.
    private static let table: [String: ReportingVerb] = {
        var table: [String: ReportingVerb] = [:]
        table.reserveCapacity(2048)
        for (kind, lemmas) in lists {
            for lemma in lemmas {
                let (past, participle) = irregular[lemma] ?? (regularPast(lemma), nil)
                let forms: [(String, Form)] = [
                    (lemma, .base), (withEnding("s", lemma), .present), (past, .past), (gerund(lemma), .gerund),
                ]
                for (word, form) in forms where table[word] == nil {
                    table[word] = ReportingVerb(lemma: lemma, kind: kind, form: form)
                }
                if let participle, table[participle] == nil {
                    table[participle] = ReportingVerb(lemma: lemma, kind: kind, form: .past)
                }
            }
        }
        return table
    }()

    private static func withEnding(_ ending: String, _ lemma: String) -> String {
        guard let last = lemma.utf8.last else { return ending }
        let before = lemma.utf8.dropLast().last ?? 0
        if last == UInt8(ascii: "y"), !isVowel(before) { return lemma.dropLast() + "ies" }
        if last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
            || (last == UInt8(ascii: "h") && (before == UInt8(ascii: "s") || before == UInt8(ascii: "c")))
        {
            return lemma + "es"
        }
        return lemma + ending
    }

    private static func regularPast(_ lemma: String) -> String {
        if lemma.hasSuffix("e") { return lemma + "d" }
        if lemma.utf8.last == UInt8(ascii: "y"), !isVowel(lemma.utf8.dropLast().last ?? 0) {
            return lemma.dropLast() + "ied"
        }
        return doubled(lemma) + "ed"
    }

    private static func gerund(_ lemma: String) -> String {
        if lemma.hasSuffix("ee") { return lemma + "ing" }
        if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
        if lemma.hasSuffix("e") { return lemma.dropLast() + "ing" }
        return doubled(lemma) + "ing"
    }

    private static func doubled(_ lemma: String) -> String {
        guard doubling.contains(lemma), let last = lemma.last else { return lemma }
        return lemma + String(last)
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }
}
