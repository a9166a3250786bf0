import RapportLanguage

/// What verbs of ties tell of besides: things, directions, words that somebody gives.
extension DraftFinder {
    /// "a language they do not speak": the noun that the clause describes is its object.
    func describesThing(_ verb: Int) -> Bool {
        guard syntax.tokens[verb].relation == .aclRelcl, let noun = syntax.head(of: verb) else { return false }
        return referents.people(at: noun).isEmpty
            && !syntax.dependents(of: verb, .nsubj).contains(where: syntax.isRelativePronoun)
    }

    /// "They split a cab": a verb of love or enmity that has a thing for its object tells of something else.
    func hasThing(_ verb: Int, _ reading: TieVerb) -> Bool {
        // "They established that …"
        if !syntax.dependents(of: verb, .ccomp).isEmpty { return true }
        guard Self.kindsWithoutThings.contains(reading.kind), !isEachOther(verb) else { return false }
        return syntax.dependents(of: verb, .obj).contains {
            $0 > verb && !Self.times.contains(syntax.lemmas[$0]) && !Self.anything.contains(syntax.words[$0])
                && !reading.particles.contains(syntax.words[$0])
        }
    }

    /// Whether a verb tells of something else in its place: "'Come along,' he proposed to her", "went out into the garden",
    /// "thank you", "I must teach you".
    func tellsOtherwise(_ verb: Int, _ reading: TieVerb) -> Bool {
        let lemma = verbs.lemma(of: verb)
        let auxiliaries = syntax.dependents(of: verb, .aux).map { syntax.words[$0] }
        let governor = syntax.head(of: verb).map { syntax.lemmas[$0] }
        // "asked her to marry him" tells no marriage.
        if [.xcomp, .ccomp].contains(syntax.relation(of: verb)), let governor, Self.wishing.contains(governor) {
            return true
        }
        // "learned of it from her", "fought about dishes"
        if Self.otherwise[lemma]?.contains(syntax.words[verb + 1]) == true { return true }
        // "took her from a public court to the top"
        if reading.particles.contains("court") { return !hasWords("to", "court", in: verb..<verb + 8) }
        switch lemma {
        // "He didn't bring her up": he did not speak of her.
        case "bring" where reading.kind == .parent:
            return syntax.dependents(of: verb, .advmod).contains { ["n't", "never", "not"].contains(syntax.words[$0]) }
        case "go" where reading.particles.contains("out"):
            if case .oblique = reading.frame, ![verb + 2, verb + 3].contains(where: { syntax.words[$0] == "with" }) {
                return true
            }
            return syntax.words[verb + 1] != "out" || Self.directions.contains(syntax.words[verb + 2])
        // "went back a long way", but "went a long way"
        case "go" where reading.particles.contains("way"): return syntax.words[verb + 1] != "back"
        // "would like to make other offers"
        case "like": return !["each", "one"].contains(syntax.words[verb + 1])
        // "get them back on their feet"
        case "get" where reading.particles.contains("along"):
            return ![verb + 1, verb + 2].contains { ["along", "on"].contains(syntax.words[$0]) }
        // "I don't mind meeting him"
        case "meet" where reading.needsNegation: return syntax.tokens[verb].pennTag == .vbg
        // "We should work together"
        case "collaborate", "work": return auxiliaries.contains { ["must", "should"].contains($0) }
        // "The feud dates from 2009"
        case "date": return ["back", "from"].contains(syntax.words[verb + 1])
        case "bring" where reading.particles.contains("in"): return syntax.words[verb + 1] != "in"
        case "instruct", "propose":
            return (max(syntax.sentence(of: verb).lowerBound, verb - 4)..<verb).contains(where: syntax.isQuotationMark)
        case "teach", "train": return auxiliaries.contains { ["must", "shall", "should"].contains($0) }
        case "face": return syntax.tokens[verb].pennTag == .vbg && auxiliaries.isEmpty
        case "battle", "fight":
            guard case .reciprocal = reading.frame, reading.particles.isEmpty else { return false }
            return !isEachOther(verb)
        case "establish": return !isOfBusiness(verb)
        // "started Marsh Cycles", "launched Good Soup"
        case "launch" where reading.particles.isEmpty, "start" where reading.particles.isEmpty:
            return !syntax.dependents(of: verb, .obj).contains(where: referents.isFirm)
        case "see" where reading.kind == .partner:
            let hasBegun = governor.map { ["begin", "start"].contains($0) } ?? false
            return syntax.tokens[verb].pennTag != .vbg || auxiliaries.isEmpty && !hasBegun
        // "parted ways with her coach" tells of no quarrel.
        case "part": return isOfTrainers(verb, after: "with")
        // "dismissed him as a thief"
        case "dismiss":
            return (verb + 1..<min(verb + 6, syntax.sentence(of: verb).upperBound)).contains {
                syntax.words[$0] == "as"
            }
        // "raised him to the rank of general"
        case "raise": return hasWords("to", "the", in: verb + 2..<verb + 5)
        default: return false
        }
    }

    private func hasWords(_ first: String, _ second: String, in tokens: Range<Int>) -> Bool {
        tokens.contains { syntax.words[$0] == first && syntax.words[$0 + 1] == second }
    }

    private static let directions: Set<String> = ["into", "of", "onto", "through", "to"]

    /// "Both daughters, Ann and Bea, are married": not to each other.
    func isOfChildren(_ verb: Int) -> Bool {
        (max(syntax.sentence(of: verb).lowerBound, verb - 12)..<verb).contains { noun in
            let isKin = [.parent, .sibling].contains(TieNouns.noun(syntax.lemmas[noun])?.kind)
            return isKin && syntax.tokens[noun].isPlural && syntax.words[noun + 1] == ","
                && referents.name(at: noun + 2) != nil
        }
    }

    /// Whether what is established is a firm or the like, or has a name.
    private func isOfBusiness(_ verb: Int) -> Bool {
        let things = syntax.dependents(of: verb, .obj, .nsubjPass)
        return things.isEmpty
            || things.contains {
                syntax.tokens[$0].universalTag == .properNoun || TieVerbs.businesses.contains(syntax.lemmas[$0])
                    || syntax.words[$0] == "it"
            }
    }

    /// Objects of verbs that tell of nothing else: "hit it off", "patched things up".
    private static let anything: Set<String> = ["it", "things", "words"]

    /// "Rumours that she has grown close to him" are of love.
    func isRumoured(_ token: Int) -> Bool {
        (syntax.sentence(of: token).lowerBound..<token).contains {
            ["gossip", "rumor", "rumour", "speculation"].contains(syntax.lemmas[$0])
        }
    }

    private static let kindsWithoutThings: Set<TieKind> = [
        .enemy, .estranged, .exPartner, .friend, .partner, .rival, .spouse,
    ]

    /// Words right after verbs with which they tell of other things than ties.
    private static let otherwise: [String: Set<String>] = [
        "fight": ["about", "like", "over"], "learn": ["about", "of"], "speak": ["about", "of"],
        "talk": ["about", "of"],
    ]

    private static let wishing: Set<String> = [
        "ask", "beg", "consider", "have", "hope", "invite", "need", "offer", "plan", "propose", "refuse", "threaten",
        "want",
        "wish",
    ]
}
