import RapportLanguage

/// Reads who does what to whom: off the tree, and off the words where the tree or a tag is wrong.
struct VerbReader {
    let syntax: Syntax
    let referents: Referents

    private var names: NameScanner { NameScanner(syntax: syntax, referents: referents) }

    /// Whether a token is a verb by its tag, or by its form and place: right after the people it is said of.
    func isVerb(_ token: Int) -> Bool {
        // "his father Tom" has no verb.
        let isOwned = [.prpPossessive, .pos].contains(syntax.tokens[token - 1].pennTag)
        if isOwned, TieNouns.noun(syntax.words[token]) != nil || BondNouns.meaning(syntax.words[token]) != nil {
            return false
        }
        // "the Managing Attorney"
        if syntax.tokens[token].pennTag == .vbg, [.amod, .compound].contains(syntax.tokens[token].relation),
            let noun = syntax.head(of: token), noun > token
        {
            return false
        }
        if syntax.tokens[token].universalTag == .verb { return true }
        guard WordForms.verbLemma(syntax.words[token]) != nil, token > syntax.sentence(of: token).lowerBound else {
            return false
        }
        // "are rivals" has a noun, "are dating" has none.
        let isCopula = ["is", "are", "was", "were", "be", "been", "'s", "'re"].contains(syntax.words[token - 1])
        if isCopula, !syntax.words[token].hasSuffix("ing"), !syntax.words[token].hasSuffix("ed") { return false }
        return !names.subjects(before: token).isEmpty
    }

    /// The dictionary form of a verb.
    func lemma(of verb: Int) -> String {
        if syntax.tokens[verb].universalTag == .verb { return syntax.lemmas[verb] }
        return WordForms.verbLemma(syntax.words[verb]) ?? syntax.lemmas[verb]
    }

    /// Whether a verb stands in the passive.
    func isPassive(_ verb: Int) -> Bool {
        if syntax.isPassive(verb) { return !isPast(verb) && namedAmong(verb) == nil }
        var before = verb - 1
        let start = syntax.sentence(of: verb).lowerBound
        while before >= start, syntax.tokens[before].universalTag == .adverb { before -= 1 }
        guard before >= start, syntax.tokens[verb].pennTag == .vbn || syntax.words[verb].hasSuffix("ed") else {
            return false
        }
        return ["be", "was", "were", "been", "is", "are", "being", "got"].contains(syntax.words[before])
    }

    /// "Ann's mother, the painter Bea Bell, divorced Tom": whom a name follows is active, whatever the tree makes of it.
    private func isPast(_ verb: Int) -> Bool {
        guard syntax.dependents(of: verb, .auxPass, .nsubjPass, .obj).isEmpty, syntax.words[verb - 1] == ",",
            referents.name(at: verb - 2) != nil, let name = referents.name(at: verb + 1), name.lowerBound == verb + 1
        else { return false }
        return syntax.tokens[name.upperBound].pennTag != .pos
    }

    /// The people a verb is said of.
    func subjects(of verb: Int) -> [Int] {
        let near = names.subjects(before: verb)
        if near.count == 1 {
            // "She and Tom have been dating"
            let subjects = syntax.subjects(of: verb).filter { syntax.conjuncts(of: $0).allSatisfy { $0 < verb } }
            let whole = subjects.flatMap(referents.allPeople)
            return whole.count == 2 && whole.contains(near[0]) ? whole : near
        }
        if !near.isEmpty { return near }
        // "Ann's uncle, Tom, taught": the name that stands apart before the verb.
        if let apart = nameApart(before: verb) { return apart }
        let tokens = syntax.subjects(of: verb)
        if tokens.isEmpty, let first = verbBefore(verb) { return subjects(of: first) }
        return tokens.flatMap(people(at:)).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The verb that one is joined to by "and", where the tree takes the second for no verb: "married in 2009 and divorced
    /// four years later".
    private func verbBefore(_ verb: Int) -> Int? {
        guard syntax.words[verb - 1] == "and", [.vbd, .vbn].contains(syntax.tokens[verb].pennTag) else { return nil }
        let start = max(syntax.sentence(of: verb).lowerBound, verb - 10)
        return (start..<verb - 1).last {
            syntax.tokens[$0].universalTag == .verb && [.vbd, .vbn].contains(syntax.tokens[$0].pennTag)
        }
    }

    /// The people a verb has for its object.
    func objects(of verb: Int) -> [Int] {
        let tokens = syntax.objects(of: verb)
        let found = (syntax.dependents(of: verb, .iobj) + tokens).flatMap(people(at:))
        if !found.isEmpty { return found }
        let end = syntax.sentence(of: verb).upperBound
        // "taught her chess" has its "her" tagged as a possessive.
        if verb + 1 < end, ["her", "him", "me"].contains(syntax.words[verb + 1]) {
            return referents.allPeople(at: verb + 1)
        }
        // "Ann Bell, a former rower, whom he hired"
        let clause = max(syntax.sentence(of: verb).lowerBound, verb - 6)..<verb
        if let whom = clause.last(where: { syntax.words[$0] == "whom" }) {
            return names.antecedent(of: whom)
        }
        if let name = namedAmong(verb) { return names.people(of: names.row(from: name, mayDescribe: true)) }
        guard tokens.isEmpty || syntax.words[verb + 1] == "fellow" else { return [] }
        // "married, secondly, Ann"
        var next = syntax.words[verb + 1] == "," ? verb + 2 : verb + 1
        guard ["first", "firstly", "second", "secondly", "third", "thirdly"].contains(syntax.words[next]) else {
            return peopleAfter(verb + 1, isRow: true)
        }
        next += syntax.words[next + 1] == "," ? 2 : 1
        return peopleAfter(next, isRow: true)
    }

    /// Ann in "Among the singers he trained were Ann Bell and Tom Marsh".
    private func namedAmong(_ verb: Int) -> Range<Int>? {
        guard ["are", "is", "was", "were"].contains(syntax.words[verb + 1]),
            syntax.words[syntax.sentence(of: verb).lowerBound] == "among"
        else { return nil }
        return names.name(from: verb + 2)
    }

    /// The people that prepositions bring in after a verb.
    func obliques(of verb: Int, _ prepositions: Set<String>) -> [Int] {
        let found = syntax.obliques(of: verb, prepositions).flatMap(people(at:))
        if !found.isEmpty { return found }
        // "Ann Bell, with whom he had worked"
        let clause = max(syntax.sentence(of: verb).lowerBound, verb - 8)..<verb
        if let whom = clause.last(where: {
            syntax.words[$0] == "whom" && prepositions.contains(syntax.words[$0 - 1])
        }) {
            let named = names.antecedent(of: whom - 1)
            if !named.isEmpty { return named }
        }
        let end = min(syntax.sentence(of: verb).upperBound, verb + 11)
        for token in verb + 1..<max(end, verb + 1) {
            if [";", ".", "?", "!", "but", "who", "which", "that", "when", "after", "because"].contains(
                syntax.words[token]
            ) {
                return []
            }
            // "runs the firm, went to school with Ann"
            if token > verb + 1, [.vbd, .vbz].contains(syntax.tokens[token].pennTag),
                syntax.tokens[token].universalTag == .verb
            {
                return []
            }
            guard prepositions.contains(syntax.words[token]) else { continue }
            let people = peopleAfter(token + 1, isRow: true)
            if !people.isEmpty { return people }
        }
        return []
    }

    /// The agent of a passive verb.
    func agents(of verb: Int) -> [Int] {
        let found = syntax.agents(of: verb).flatMap(people(at:))
        return found.isEmpty ? obliques(of: verb, ["by"]) : found
    }

    /// The people behind a nominal: those it refers to, or those whom the names beside it tell ("her uncle, Tom").
    func people(at token: Int) -> [Int] {
        if referents.name(at: token) == nil, TieNouns.noun(syntax.lemmas[token]) != nil {
            let phrases = RolePhraseReader(syntax: syntax, referents: referents)
            let named = phrases.peopleAfter(phrases.phrase(around: token))
            if !named.isEmpty { return named }
        }
        // "trained the former champions Ann Bell and Tom Marsh"
        if syntax.tokens[token].isPlural, referents.name(at: token) == nil,
            let name = referents.name(at: token + 1), name.lowerBound == token + 1
        {
            return names.people(of: names.row(from: name))
        }
        let found = referents.allPeople(at: token)
        // "worked with directors such as Ann Bell"
        if found.isEmpty, syntax.tokens[token].universalTag == .noun {
            let named = names.people(of: names.examples(from: token + 1))
            if !named.isEmpty { return named }
        }
        // "hired the hitmaker Ann Bell", "dating fellow pro Ann Bell"
        if found.isEmpty, [.adjective, .noun].contains(syntax.tokens[token].universalTag),
            let name = referents.name(at: token + 1) ?? referents.name(at: token + 2),
            name.lowerBound == token + 1
                || name.lowerBound == token + 2 && syntax.tokens[token].universalTag == .adjective
        {
            return names.people(of: [name])
        }
        // "Ann Bell, the only woman of the band, who …"
        if found.isEmpty, syntax.tokens[token].relation == .appos, let name = syntax.head(of: token), name < token {
            return referents.people(at: name)
        }
        return found
    }

    /// The person whom a noun for a tie and the name after it speak of, right before a verb.
    private func nameApart(before verb: Int) -> [Int]? {
        let start = syntax.sentence(of: verb).lowerBound
        guard verb - 3 > start, syntax.words[verb - 1] == ",", let name = referents.name(at: verb - 2) else {
            return nil
        }
        // "Ann's uncle, the painter Tom Marsh, taught"
        var joint = name.lowerBound - 1
        while joint > start, name.lowerBound - joint < 7,
            [.adjective, .noun, .numeral].contains(syntax.tokens[joint].universalTag) || syntax.words[joint] == "the"
        {
            joint -= 1
        }
        guard joint > start, syntax.words[joint] == ",", TieNouns.noun(syntax.lemmas[joint - 1]) != nil else {
            return nil
        }
        return names.people(of: [name])
    }

    private static let nominatives: Set<String> = ["he", "i", "she", "they", "we"]

    /// The people a name or pronoun right after a word speaks of.
    private func peopleAfter(_ token: Int, isRow: Bool) -> [Int] {
        let end = syntax.sentence(of: token - 1).upperBound
        guard token < end else { return [] }
        if syntax.tokens[token].pennTag == .prp {
            // "discovered he could sing"
            return Self.nominatives.contains(syntax.words[token]) ? [] : referents.allPeople(at: token)
        }
        guard let name = names.name(from: token) else { return [] }
        // "beat Ann's record" is not about beating Ann.
        if name.upperBound < end, syntax.tokens[name.upperBound].pennTag == .pos { return [] }
        return names.people(of: isRow ? names.row(from: name) : [name])
    }
}
