/// Finds where a text says how somebody is called who went without a name: "a classmate named Ann Bell", "her name was Ann".
struct NamingFinder {
    private let words: WordView
    private let annotation: Annotation
    private let quoted: [Bool]
    // For each token the widest mention that it heads, but for names and plurals.
    private var mentionOfHead: [Int: Int] = [:]

    init(_ annotation: Annotation) {
        self.annotation = annotation
        words = WordView(annotation)
        quoted = annotation.quotedTokens
        for (index, mention) in annotation.mentions.enumerated().reversed()
        where mention.number != .plural && mention.form != .proper { mentionOfHead[mention.head] = index }
    }

    /// Each mention by name with the mention of whom the text says that he or she is called so.
    ///
    /// - Complexity: O(mentions).
    func namings() -> [(name: Int, bearer: Int)] {
        annotation.mentions.indices.compactMap { index in
            let mention = annotation.mentions[index]
            guard mention.form == .proper, mention.number != .plural,
                let bearer = bearer(before: mention.tokens.lowerBound)
            else { return nil }
            return (index, bearer)
        }
    }

    /// Of whom the words right before a name say that it is theirs.
    private func bearer(before name: Int) -> Int? {
        let sentence = words.sentenceTokens(of: name)
        func word(_ steps: Int) -> String {
            name - steps >= sentence.lowerBound ? words.lower(name - steps) : ""
        }
        // "a classmate named Ann", "a boy, called Tom"; "the boy named Tom" is one of several, who may have been mixed up.
        if Self.participles.contains(word(1)), annotation.tokens[name - 1].relation == .acl {
            return mentionOfHead[name - (word(2) == "," ? 3 : 2)].flatMap { isNew($0) ? $0 : nil }
        }
        // "a man of the name of Hale".
        if word(1) == "of", word(2) == "name", word(3) == "the", ["by", "of"].contains(word(4)) {
            return mentionOfHead[name - 5]
        }
        // "her name was Ann", "whose name is Ann"; whom somebody who speaks means by "her" is less sure.
        guard Self.copulas.contains(word(1)), word(2) == "name", !quoted[name] else { return nil }
        if word(3) == "whose" { return mentionOfHead[name - (word(4) == "," ? 5 : 4)] }
        if let owner = mentionOfHead[name - 3] { return owner }
        return ["'s", "’s"].contains(word(3)) ? mentionOfHead[name - 4] : nil
    }

    private func isNew(_ mention: Int) -> Bool {
        Determiners.reading(words.lower(annotation.mentions[mention].tokens.lowerBound)) == .indefinite
    }

    private static let participles: Set<String> = ["called", "christened", "named"]
    private static let copulas: Set<String> = ["'s", "is", "was", "’s"]
}
