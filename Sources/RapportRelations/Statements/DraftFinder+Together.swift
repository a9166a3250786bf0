import RapportLanguage

/// Words beside a verb that tell of two: "they are not together", "opposite her is Tom Marsh".
extension DraftFinder {
    /// "They have never been together", "were together for six years": a couple, or none.
    ///
    /// People who "are together" may only be in one place: it has to be denied, or to last.
    func togetherDrafts(at token: Int) -> [Draft] {
        guard syntax.words[token] == "together" else { return [] }
        let start = syntax.sentence(of: token).lowerBound
        let clause = max(start, token - 4)..<token
        let next = syntax.words[token + 1]
        let isEnd = syntax.tokens[token + 1].universalTag == .punctuation || ["and", "anymore", "but"].contains(next)
        let isLasting = ["for", "since", "until"].contains(next)
        guard let copula = clause.last(where: { syntax.lemmas[$0] == "be" || syntax.words[$0] == "'re" }),
            isLasting || isEnd && clause.contains(where: { Self.marks.contains(syntax.words[$0]) }),
            (copula + 1..<token).allSatisfy({
                [.adverb, .auxiliary, .particle].contains(syntax.tokens[$0].universalTag)
            })
        else { return [] }
        let pair = NameScanner(syntax: syntax, referents: referents).subjects(before: copula)
        guard pair.count == 2, inOneWorld(pair[0], pair[1]) else { return [] }
        return [
            Draft(
                a: [pair[0]],
                b: [pair[1]],
                kind: .partner,
                trigger: token,
                label: token..<(token + 1),
                confidence: 0.7,
                rule: "together"
            )
        ]
    }

    /// "Their third film together": those whose it is made it.
    func togetherWorkDrafts(at token: Int) -> [Draft] {
        guard syntax.words[token] == "together", TiePhrases.meaning(syntax.lemmas[token - 1])?.isGroup == true,
            TiePhrases.meaning(syntax.lemmas[token - 1])?.kind == .collaborator
        else { return [] }
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let pair = phrases.owners(of: phrases.phrase(around: token - 1))
        guard pair.count == 2, inOneWorld(pair[0], pair[1]) else { return [] }
        return [
            Draft(
                a: [pair[0]],
                b: [pair[1]],
                kind: .collaborator,
                trigger: token - 1,
                label: token - 1..<token + 1,
                confidence: 0.7,
                rule: "together"
            )
        ]
    }

    /// What makes "together" a word for a couple: it is denied, or goes on.
    private static let marks: Set<String> = ["back", "longer", "n't", "never", "not", "romantically", "still"]

    /// "Opposite her, on alternating nights, are Ann Bell and Tom Marsh": who plays with whom.
    func oppositeDrafts(at token: Int) -> [Draft] {
        let sentence = syntax.sentence(of: token)
        guard syntax.words[token] == "opposite", token == sentence.lowerBound,
            let copula = (token + 2..<min(sentence.upperBound, token + 12)).first(where: {
                syntax.lemmas[$0] == "be"
            })
        else { return [] }
        let names = NameScanner(syntax: syntax, referents: referents)
        let beside = referents.people(at: referents.name(at: token + 1)?.lowerBound ?? token + 1)
        let others = names.name(from: copula + 1).map { names.people(of: names.row(from: $0, mayDescribe: true)) } ?? []
        guard beside.count == 1, !others.isEmpty, !others.contains(beside[0]) else { return [] }
        return [
            Draft(
                a: beside,
                b: others,
                kind: .collaborator,
                trigger: token,
                label: token..<(token + 1),
                confidence: 0.7,
                rule: "opposite"
            )
        ]
    }
}
