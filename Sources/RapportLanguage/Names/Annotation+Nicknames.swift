extension Annotation {
    /// Whether a name of three words begins at a token, the second of them a nickname in quotation marks.
    package func isNicknamed(at token: Int) -> Bool {
        guard token + 4 < tokens.count, ["\"", "“", "‘", "'"].contains(form(of: token + 1)),
            ["\"", "”", "’", "'"].contains(form(of: token + 3))
        else { return false }
        return [token, token + 2, token + 4].allSatisfy {
            tokens[$0].universalTag == .properNoun && form(of: $0).first?.isUppercase == true
        }
    }
}
