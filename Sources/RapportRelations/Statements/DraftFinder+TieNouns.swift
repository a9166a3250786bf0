import RapportLanguage
import RapportText

/// What the nouns for ties are with the words around them: "business partner", "mother-in-law", "ex-wife".
extension DraftFinder {
    /// The tie noun at a token, with "ex-", "-in-law" and the words before it taken in.
    func tieNoun(at token: Int) -> TieNoun? {
        let tokens = syntax.tokens
        // Titles before names are no ties: "Father Brown", "Sister Agnes".
        if referents.name(at: token) != nil || isInTitle(token) { return nil }
        let lemma = syntax.lemmas[token]
        // "his fellow poet Tom"
        if syntax.words[token - 1] == "fellow" { return TieNoun(.colleague, .both, confidence: 0.5) }
        if token + 2 < tokens.count, syntax.words[token + 1] == "-", syntax.words[token + 2] == "in" {
            return TieNouns.noun(lemma) == nil ? nil : TieNoun(.relative, .both)
        }
        if let compound = hyphenated(at: token) ?? compoundNoun(at: token) { return compound }
        // "my brother in arms"
        if syntax.words[token + 1] == "in", syntax.words[token + 2] == "arms" { return TieNoun(.friend, .both) }
        // "his twins, Leo and Nora" are his children.
        let isOwned = [.pos, .prpPossessive].contains(tokens[token - 1].pennTag)
        if syntax.words[token] == "twins", isOwned { return TieNouns.noun("child") }
        guard let noun = TieNouns.noun(lemma), !(lemma == "couple" && syntax.words[token + 1] == "of") else {
            return nil
        }
        guard isFormer(token) else { return noun }
        return [.spouse, .partner].contains(noun.kind) ? TieNoun(.exPartner, .both, confidence: noun.confidence) : noun
    }

    /// Whether a noun is of the title of a work: "The Lovers" within a sentence.
    private func isInTitle(_ token: Int) -> Bool {
        func isCapitalised(_ token: Int) -> Bool {
            syntax.annotation.document[syntax.tokens[token].span].first?.isUppercase == true
        }
        return token - 1 > syntax.sentence(of: token).lowerBound && syntax.words[token - 1] == "the"
            && isCapitalised(token) && isCapitalised(token - 1)
    }

    /// "team-mate", "co-star" of three tokens.
    private func hyphenated(at token: Int) -> TieNoun? {
        guard syntax.words[token - 1] == "-" else { return nil }
        let first = syntax.words[token - 2]
        return TieNouns.noun(first + "-" + syntax.lemmas[token]) ?? TieNouns.noun(first + syntax.lemmas[token])
    }

    /// "business partner", "scene partner", "role model": the word before decides.
    private func compoundNoun(at token: Int) -> TieNoun? {
        let start = syntax.sentence(of: token).lowerBound
        var modifiers = syntax.dependents(of: token, .compound, .amod).map { syntax.lemmas[$0] }
        if token > start { modifiers.append(syntax.words[token - 1]) }
        switch syntax.lemmas[token] {
        case "partner":
            for modifier in modifiers {
                if Self.businessPartners.contains(modifier) { return TieNoun(.businessPartner, .both) }
                if Self.trainingPartners.contains(modifier) { return TieNoun(.colleague, .both) }
            }
            if syntax.words[token + 1] == "in", syntax.words[token + 2] == "crime" {
                return TieNoun(.collaborator, .both, confidence: 0.6)
            }
            // "now his partner in the business"
            let rest = token + 1..<min(syntax.sentence(of: token).upperBound, token + 5)
            if syntax.words[token + 1] == "in", rest.contains(where: { Self.firms.contains(syntax.lemmas[$0]) }) {
                return TieNoun(.businessPartner, .both)
            }
            // "her longtime writing partner"
            if Self.creativePartners.contains(syntax.words[token - 1]) { return TieNoun(.collaborator, .both) }
            let isOfTime = modifiers.contains("time") && token > start + 2 && syntax.words[token - 3] == "long"
            if isOfTime || modifiers.contains(where: Self.romanticPartners.contains) { return TieNoun(.partner, .both) }
            let isCompound = token > start && syntax.tokens[token - 1].universalTag == .noun
            if isCompound || modifiers.contains("creative") { return TieNoun(.collaborator, .both) }
            // "His old partner was killed": of detectives.
            if isOfPolice { return TieNoun(.colleague, .both, confidence: 0.7) }
            // "They are partners now."
            return syntax.words[token] == "partners" ? TieNoun(.businessPartner, .both, confidence: 0.6) : nil
        case "chief":
            // "chief of staff", "her finance chief"
            let isStaff = token + 2 < syntax.tokens.count && syntax.words[token + 2] == "staff"
            let isOfPart = token > start && syntax.tokens[token - 1].universalTag == .noun
            return isStaff || isOfPart ? TieNoun(.employer, .b) : TieNoun(.employer, .a, confidence: 0.6)
        case "man" where modifiers.contains("best"): return TieNoun(.friend, .both, confidence: 0.7)
        case "flame" where modifiers.contains("old"): return TieNoun(.exPartner, .both)
        case "lady" where modifiers.contains("leading"), "man" where modifiers.contains("leading"):
            return TieNoun(.collaborator, .both)
        case "man", "woman", "hand":
            let isRight =
                modifiers.contains("right-hand")
                || (token > start + 1 && syntax.words[token - 2] == "-"
                    && modifiers.contains("hand"))
                || modifiers.contains("right")
            return isRight ? TieNoun(.employer, .b) : nil
        // "joint owners of the club"
        case "founder", "owner": return modifiers.contains("joint") ? TieNoun(.businessPartner, .both) : nil
        case "manager" where modifiers.contains("campaign"): return TieNoun(.employer, .b)
        case "manager" where modifiers.contains("line"): return TieNoun(.employer, .a)
        // "Her adviser read the thesis."
        case "adviser", "advisor":
            return isOfScholars && syntax.dependents(of: token, .compound, .amod).isEmpty ? TieNoun(.teacher, .a) : nil
        // "his work wife"
        case "husband", "spouse", "wife":
            return syntax.words[token - 1] == "work" ? TieNoun(.colleague, .both, confidence: 0.6) : nil
        // "crew mates"
        case "mate" where TieNouns.noun(syntax.words[token - 1] + "mate") != nil:
            return TieNouns.noun(syntax.words[token - 1] + "mate")
        case "mate" where modifiers.contains("running"): return TieNoun(.colleague, .both)
        case "half" where modifiers.contains("other") || modifiers.contains("better"): return TieNoun(.partner, .both)
        case "maid" where token + 2 < syntax.tokens.count && ["honor", "honour"].contains(syntax.words[token + 2]):
            return TieNoun(.friend, .both, confidence: 0.7)
        case "model": return modifiers.contains("role") ? TieNoun(.admirer, .b) : nil
        case "figure":
            if modifiers.contains("father") || modifiers.contains("mother") {
                return TieNoun(.parent, .a, confidence: 0.6)
            }
            return nil
        default: return nil
        }
    }

    private static let romanticPartners: Set<String> = [
        "civil", "domestic", "life", "long-term", "long-time", "longterm", "longtime", "love", "romantic",
    ]

    private static let creativePartners: Set<String> = [
        "acting", "artistic", "comedy", "creative", "dance", "dancing", "musical", "producing", "production",
        "research",
        "scientific", "singing", "songwriting", "writing",
    ]

    private static let trainingPartners: Set<String> = ["hitting", "practice", "sparring", "training"]

    private static let firms: Set<String> = [
        "agency", "business", "company", "firm", "practice", "restaurant", "shop", "studio", "venture",
    ]

    private static let businessPartners: Set<String> = ["business", "founding", "junior", "law", "managing", "senior"]

    /// Whether the noun is said to hold no longer: "former", "ex-", "estranged" is another matter.
    private func isFormer(_ token: Int) -> Bool {
        if token > 0, syntax.words[token - 1] == "ex" { return true }
        if token > 1, syntax.words[token - 1] == "-", syntax.words[token - 2] == "ex" { return true }
        return syntax.dependents(of: token, .amod).contains {
            ["former", "ex", "ex-", "onetime"].contains(syntax.words[$0])
        }
    }
}
