import RapportText

extension Annotation {
    /// For each token the innermost quotation whose words are somebody's speech, or -1.
    ///
    /// - Complexity: O(tokens + quotations).
    func quotationOfToken() -> [Int32] {
        var inside = [Int32](repeating: -1, count: tokens.count)
        var token = 0
        for (index, quotation) in quotations.enumerated() where quotation.form != .indirect {
            while token > 0, token >= inside.count || tokens[token].span.start > quotation.span.start {
                token -= 1
            }
            while token < inside.count, tokens[token].span.start < quotation.span.start { token += 1 }
            var inner = token
            while inner < inside.count, tokens[inner].span.start < quotation.span.end {
                inside[inner] = Int32(index)
                inner += 1
            }
        }
        return inside
    }

    /// The pronoun that a mention is.
    func pronoun(of mention: Mention) -> Pronoun? {
        guard mention.form == .pronoun else { return nil }
        if mention.tokens.count == 2 {
            let last = form(of: mention.tokens.upperBound - 1).lowercased()
            if last == "other" { return Pronoun("each-other") }
            if last == "another" { return Pronoun("one-another") }
        }
        guard let pronoun = Pronoun(form(of: mention.head).lowercased()) else { return nil }
        guard tokens[mention.head].relation == .nmodPoss else { return pronoun }
        return pronoun.asPossessive
    }
}
