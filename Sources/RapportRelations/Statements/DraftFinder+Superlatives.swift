import RapportLanguage

/// Praise and blame: "X is the best actor I have worked with", "X was the most gifted man I ever met", "called X a genius".
extension DraftFinder {
    /// The admiration that a superlative noun phrase said of somebody tells of whoever says it.
    func superlativeDrafts(at noun: Int) -> [Draft] {
        let phrases = RolePhraseReader(syntax: syntax, referents: referents)
        let phrase = phrases.phrase(around: noun)
        // "the best tennis parent": the noun that counts comes next.
        if syntax.relation(of: noun) == .compound { return [] }
        let isPraise =
            !Self.burdens.contains(syntax.lemmas[noun])
            && (phrase.tokens.contains { Self.praise.contains(syntax.words[$0]) } || isMost(phrase))
        let isBlame = Self.blaming.contains(syntax.lemmas[noun])
        guard isPraise || isBlame || Self.praising.contains(syntax.lemmas[noun]) else { return [] }
        // Who "is a crook" is no enemy yet; whom somebody calls one is.
        var praised = isBlame ? [] : phrases.peopleSaidToBe(phrase)
        var voice = speaker(around: noun)
        if praised.isEmpty, let verb = syntax.head(of: noun), Self.calling.contains(syntax.lemmas[verb]) {
            praised = verbs.objects(of: verb)
            voice = verbs.subjects(of: verb).first
        }
        // "Ann thought he was the cleverest man in the world."
        if let verb = verbOfThinking(above: noun), let thinker = verbs.subjects(of: verb).first {
            voice = thinker
        }
        guard let voice, praised.count == 1, praised[0] != voice, inOneWorld(voice, praised[0]) else { return [] }
        return [
            Draft(
                a: [voice],
                b: praised,
                kind: isBlame ? .enemy : .admirer,
                trigger: noun,
                label: phrase.tokens,
                confidence: 0.6,
                rule: "superlative"
            )
        ]
    }

    /// "told" in "told a reporter that she was the finest singer".
    private func verbOfThinking(above noun: Int) -> Int? {
        if syntax.relation(of: noun) == .ccomp { return syntax.head(of: noun) }
        guard let mark = syntax.dependents(of: noun, .mark).first(where: { syntax.words[$0] == "that" }) else {
            return nil
        }
        return (syntax.sentence(of: noun).lowerBound..<mark).last { syntax.tokens[$0].universalTag == .verb }
    }

    /// "the most gifted man", of what is good to be.
    private func isMost(_ phrase: RolePhrase) -> Bool {
        phrase.tokens.dropLast().contains {
            syntax.words[$0] == "most" && Self.virtues.contains(syntax.words[$0 + 1])
        }
    }

    private static let calling: Set<String> = ["call", "consider", "describe", "deem", "name", "hail", "dub"]

    private static let praise: Set<String> = [
        "best", "bravest", "brightest", "cleverest", "coolest", "finest", "funniest", "greatest", "hardest-working",
        "kindest", "loveliest", "nicest", "smartest", "strongest", "sweetest", "toughest", "warmest", "wisest",
    ]

    private static let virtues: Set<String> = [
        "accomplished", "amazing", "beautiful", "brilliant", "complete", "courageous", "creative", "decent", "elegant",
        "exciting", "extraordinary", "fearless", "generous", "genuine", "gifted", "important", "incredible",
        "influential", "inspiring", "intelligent", "natural", "original", "patient", "remarkable", "skilful",
        "talented",
        "thoughtful",
    ]

    private static let blaming: Set<String> = [
        "bully", "cheat", "coward", "crook", "disgrace", "fool", "fraud", "hypocrite", "idiot", "liar", "thief",
        "traitor",
    ]

    /// What it is no praise to be the greatest of.
    private static let burdens: Set<String> = [
        "danger", "disaster", "enemy", "failure", "menace", "mistake", "nightmare", "obstacle", "problem", "risk",
        "threat", "villain",
    ]

    private static let praising: Set<String> = ["genius", "legend", "inspiration", "marvel", "treasure"]
}
