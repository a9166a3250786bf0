import RapportLanguage

/// What each token tells by itself, whatever was told before it: read on all cores.
extension GroupFinder {
    /// What one token tells.
    struct Alone {
        let token: Int
        /// "Ann starred with Tom", "Ann's marriage to Tom", "Ann married Tom": two people joined.
        let pairOfVerb: [Int]?
        let pairOfBond: [Int]?
        let tie: Tie?
        /// Those whom a nominal speaks of; nil for a token that is none.
        let nominal: Nominal?
    }

    /// Whom a nominal speaks of.
    struct Nominal {
        /// By coreference.
        let found: [Int]
        /// The same where number and gender suit.
        let known: [Int]
        /// Whom the words around tell instead.
        let talked: Int?
        let character: Int?
    }

    /// What a token tells; nil where it tells nothing.
    func alone(_ token: Int) -> Alone? {
        let (pairOfVerb, pairOfBond, tie) = (pairOfVerb(token), pairOfBond(token), tie(at: token))
        let nominal = syntax.isNominal(token) || isBoth(token) ? nominal(at: token) : nil
        guard nominal != nil || pairOfVerb != nil || pairOfBond != nil || tie != nil else { return nil }
        return Alone(token: token, pairOfVerb: pairOfVerb, pairOfBond: pairOfBond, tie: tie, nominal: nominal)
    }

    /// "The two" may be countries: people have been spoken of right before.
    private func isBoth(_ token: Int) -> Bool {
        guard !syntax.isNominal(token + 1) else { return false }
        return switch syntax.words[token] {
        case "both": true
        case "two": !peopleSpokenOf(before: token, sentencesBack: 1).isEmpty
        default: false
        }
    }

    private func nominal(at token: Int) -> Nominal {
        let found = referents.allPeople(at: token)
        // "The pair" is never one, nor three.
        let isOne = found.count != 2 && Self.pairNouns.contains(syntax.lemmas[token]) && isOpenPlural(token)
        let isFit = !found.isEmpty && !isOne && fit(found, GenderedNoun.gender(lemma: syntax.lemmas[token]))
        let known = isFit ? found : []
        return Nominal(
            found: found,
            known: known,
            talked: commanding(at: token, known) ?? talkedOf(at: token, known),
            character: character(at: token, known)
        )
    }
}
