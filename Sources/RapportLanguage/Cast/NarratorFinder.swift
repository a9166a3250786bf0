/// Finds out who of a cast tells a story in the first person.
///
/// Who says "I" is called by name by others and does not speak of himself by it.
struct NarratorFinder {
    private let annotation: Annotation
    private let quoted: [Bool]

    init(_ annotation: Annotation) {
        self.annotation = annotation
        quoted = annotation.quotedTokens
    }

    /// The member who tells the story; nil where nobody does, or no name is the teller's.
    ///
    /// - Parameter members: the member of the cast whom each mention names.
    /// - Complexity: O(tokens + mentions).
    func narrator(_ members: [Int?]) -> Int? {
        guard isToldInFirstPerson else { return nil }
        let words = WordView(annotation)
        let vocatives = Vocatives(words: words, mentions: MentionIndex(annotation))
        var called: [Int: Int] = [:]
        for quotation in annotation.quotations where quotation.isSpoken {
            for mention in vocatives.find(in: words.tokens(in: quotation.span)) {
                if let member = members[mention] { called[member, default: 0] += 1 }
            }
        }
        var told: [Int: Int] = [:]
        for (mention, member) in members.enumerated() {
            if let member, !quoted[annotation.mentions[mention].head] { told[member, default: 0] += 1 }
        }
        return called.filter { $0.value >= Self.fewestCalls && told[$0.key, default: 0] * 3 <= $0.value }
            .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private static let fewestCalls = 3

    /// Whether the narration says "I" often enough to be told by somebody.
    private var isToldInFirstPerson: Bool {
        var tokens = 0
        var own = 0
        for (token, isQuoted) in quoted.enumerated() where !isQuoted {
            tokens += 1
            let word = annotation.form(of: token)
            if word == "I" || word == "me" { own += 1 }
        }
        return own * 250 > tokens
    }
}
