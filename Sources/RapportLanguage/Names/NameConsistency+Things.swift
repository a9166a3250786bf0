extension NameConsistency {
    /// The names without those of things that the document tells for such: storms ("Hurricane Rita"), and abbreviations of
    /// what there is more than one of ("an IPO"); also where the word stands alone.
    ///
    /// - Complexity: O(tokens).
    func withoutThings(_ names: [NameSpan]) -> [NameSpan] {
        var things: Set<FeatureHash> = []
        for token in annotation.tokens.indices.dropFirst().dropLast()
        where context.isCapitalised[token] && (isStorm(token) || isCountedAbbreviation(token)) {
            things.insert(context.words[token].form)
        }
        guard !things.isEmpty else { return names }
        return names.filter { $0.tokens.count > 1 || !things.contains(context.words[$0.tokens.lowerBound].form) }
    }

    private func isStorm(_ token: Int) -> Bool {
        context.isCapitalised[token - 1]
            && ["Hurricane", "Typhoon", "Cyclone"].contains(annotation.form(of: token - 1))
    }

    private func isCountedAbbreviation(_ token: Int) -> Bool {
        let letters = annotation.form(of: token).utf8
        let next = annotation.tokens[token + 1].universalTag
        return letters.count > 1 && letters.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && ["a", "an", "another", "additional", "each", "every"].contains(
                annotation.form(of: token - 1).lowercased()
            )
            && next != .noun && next != .properNoun
    }
}
