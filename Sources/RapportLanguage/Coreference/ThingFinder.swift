import RapportText

/// Finds what mentions of people, places and the like leave out: every other noun phrase, and the pronouns of things.
struct ThingFinder {
    private let annotation: Annotation
    private let tree: DependencyTree
    private let heads: Set<Int>

    init(_ annotation: Annotation) {
        self.annotation = annotation
        tree = DependencyTree(annotation.tokens)
        heads = Set(annotation.mentions.map(\.head))
    }

    /// "It" and "its", for whatever they stand for.
    func neuterPronouns() -> [Mention] { pronouns(["it", "its", "itself"]) }

    /// All mentions of things: noun phrases that are no mentions yet, "it", "this", "that", "here", "there".
    ///
    /// - Complexity: O(tokens).
    func things() -> [Mention] {
        let phrases = NounPhrase(annotation.tokens, tree)
        let inside = Set(annotation.mentions.filter { $0.form == .proper }.flatMap(\.tokens))
        var found = pronouns(["it", "its", "itself", "this", "that", "these", "those", "they", "them", "their"])
        for (index, token) in annotation.tokens.enumerated() where isHead(token) && !heads.contains(index) {
            guard !inside.contains(index) || token.universalTag == .noun else { continue }
            let isPlace = token.universalTag == .adverb
            guard !isPlace || ["here", "home", "there"].contains(token.lemma) else { continue }
            let number: GrammaticalNumber? =
                switch token.pennTag {
                case .nns, .nnps: .plural
                case .nn, .nnp: .singular
                default: nil
                }
            found.append(
                Mention(
                    tokens: phrases.extent(of: index),
                    head: index,
                    form: token.universalTag == .properNoun ? .proper : .common,
                    type: .thing,
                    number: number
                )
            )
        }
        return found
    }

    // A word that a noun phrase hangs on; "there" of "there is" and question words are none.
    private func isHead(_ token: Token) -> Bool {
        switch token.relation {
        case .flat, .fixed, .goeswith, .amod, .nummod, .expl: return false
        default: break
        }
        switch token.universalTag {
        case .noun, .properNoun, .numeral, .adverb: return true
        case .adjective:
            switch token.relation {
            case .nsubj, .nsubjPass, .obj, .obl, .nmod: return true
            default: return false
            }
        default: return false
        }
    }

    private func pronouns(_ words: Set<String>) -> [Mention] {
        annotation.tokens.indices.compactMap { index in
            let token = annotation.tokens[index]
            guard token.universalTag == .pronoun || token.universalTag == .determiner, token.span.count < 8,
                token.relation != .det, token.relation != .expl, token.relation != .mark, !heads.contains(index),
                token.pennTag != .wdt, token.pennTag != .wp,
                words.contains(annotation.form(of: index).lowercased())
            else { return nil }
            return Mention(tokens: index..<(index + 1), head: index, form: .pronoun, type: .thing)
        }
    }
}
