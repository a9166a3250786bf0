import RapportLanguage

/// Who a verb of performing is said of.
extension PortrayalFinder {
    /// The people whom a verb is said of: those named before it, or else those who are its subjects in the tree, or of
    /// what it hangs on: "X is in talks to play", "X spent six years playing".
    func subjects(of verb: Int) -> [Int] {
        let named = names.subjects(before: verb)
        if !named.isEmpty { return named }
        let own = referents.allPeople(at: syntax.subjects(of: verb))
        guard own.isEmpty, [.vb, .vbg].contains(syntax.tokens[verb].pennTag) else { return own }
        var node = verb
        for _ in 0..<4 {
            guard let head = syntax.head(of: node), !Self.giving.contains(syntax.lemmas[head]) else { return [] }
            let subjects = referents.allPeople(at: syntax.subjects(of: head))
            if !subjects.isEmpty { return subjects }
            node = head
        }
        return []
    }

    /// Verbs whose object plays: "hired somebody to play Y".
    private static let giving: Set<String> = [
        "allow", "ask", "cast", "choose", "find", "get", "give", "hear", "help", "hire", "let", "need", "pay",
        "persuade",
        "pick", "remember", "see", "tell", "urge", "want", "watch",
    ]
}
