import RapportLanguage
import RapportText

/// Reads a text from start to end for words that say what people are to each other.
struct DraftFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    /// The quotations within quotations, whose people are spoken about rather than of.
    private let nested: [Span]
    var topics = PairTopics()

    /// Prepares to read a text.
    init(syntax: Syntax, referents: Referents, people: [Person]) {
        self.syntax = syntax
        self.referents = referents
        self.people = people
        nested = syntax.annotation.quotations.filter { $0.form == .nested }.map(\.span)
    }

    /// Everything found, in order of the text.
    ///
    /// - Complexity: O(tokens).
    mutating func drafts() -> [Draft] {
        var found: [Draft] = []
        for token in syntax.tokens.indices {
            noteTopic(at: token)
            var here: [Draft] = []
            switch syntax.tokens[token].universalTag {
            case .noun, .properNoun: here = nounDrafts(at: token)
            case .verb: here = verbDrafts(at: token) + adjectiveDrafts(at: token)
            case .adjective: here = adjectiveDrafts(at: token)
            default: break
            }
            for draft in here {
                for pair in draft.pairs { topics.note(pair.a, pair.b, at: token, isBond: true) }
            }
            found += here
        }
        return found
    }

    private func nounDrafts(at token: Int) -> [Draft] {
        let complementary = complementaryDrafts(at: token)
        if !complementary.isEmpty { return complementary }
        if isPartOfComplement(token) { return [] }
        if let noun = tieNoun(at: token) { return roleDrafts(noun, at: token) }
        if let kind = RegardNouns.kind(syntax.lemmas[token]) { return regardDrafts(kind, at: token) }
        let before = token > 0 ? syntax.words[token - 1] : ""
        guard
            let meaning = BondNouns.meaning(syntax.lemmas[token])
                ?? BondNouns.meaning(syntax.lemmas[token], after: before)
        else { return [] }
        return bondDrafts(meaning, at: token)
    }

    /// Two people named together are what the text goes on about.
    private mutating func noteTopic(at token: Int) {
        guard syntax.isNominal(token), !isInNestedQuotation(token) else { return }
        let isBond = BondNouns.meaning(syntax.lemmas[token]) != nil
        let people = isBond ? participants(ofBond: token) ?? [] : referents.allPeople(at: token)
        if people.count == 2, inOneWorld(people[0], people[1]) {
            topics.note(people[0], people[1], at: token, isBond: isBond)
        }
    }

    private func isInNestedQuotation(_ token: Int) -> Bool {
        let span = syntax.tokens[token].span
        return nested.contains { $0.contains(span) }
    }

    /// Whether two people exist in the same world.
    func inOneWorld(_ a: Int, _ b: Int) -> Bool { people[a].world == people[b].world }
}
