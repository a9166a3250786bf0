internal import RapportText

extension Annotation {
    /// Whether each token stands within a quotation that is marked as one.
    ///
    /// - Complexity: O(tokens + quotations).
    var quotedTokens: [Bool] {
        var quoted = [Bool](repeating: false, count: tokens.count)
        var token = 0
        for quotation in quotations where quotation.isSpoken {
            while token < tokens.count, tokens[token].span.start < quotation.span.start { token += 1 }
            while token < tokens.count, tokens[token].span.start < quotation.span.end {
                quoted[token] = true
                token += 1
            }
        }
        return quoted
    }
}
