import RapportLanguage
import RapportText

/// Reads a text from start to end for words that say what people are to each other.
struct DraftFinder {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]
    var topics = PairTopics()
    /// Where it was last said or asked that people are a couple.
    var lastRomance: Int?
    /// The pairs of whom love or marriage was told so far.
    var couples: Set<Set<Int>> = []
    /// Who was last told to be married, and where.
    var lastMarriage: (token: Int, pair: [Int])?
    /// Whom the quotations are about, where the words around them say so.
    let quotationTopics: QuotationTopics

    private let firms: FirmFilter
    /// Whether the text is of the police, whose partners work together.
    let isOfPolice: Bool
    /// Whether the text is of students, whose advisers teach them.
    let isOfScholars: Bool

    /// Prepares to read a text.
    init(syntax: Syntax, referents: Referents, people: [Person]) {
        self.syntax = syntax
        self.referents = referents
        self.people = people
        firms = FirmFilter(syntax: syntax, referents: referents, people: people)
        quotationTopics = QuotationTopics(syntax: syntax, referents: referents)
        var (police, scholars) = (0, 0)
        for lemma in syntax.lemmas {
            if Self.police.contains(lemma) { police += 1 }
            if Self.scholars.contains(lemma) { scholars += 1 }
        }
        isOfPolice = police > 2
        isOfScholars = scholars > 1
    }

    private static let police: Set<String> = [
        "cop", "detective", "homicide", "patrol", "police", "policeman", "precinct", "sergeant", "squad",
    ]

    private static let scholars: Set<String> = [
        "dissertation", "doctoral", "doctorate", "graduate", "phd", "postdoc", "postdoctoral", "student", "thesis",
    ]

    /// Everything found, in order of the text.
    ///
    /// - Complexity: O(tokens).
    mutating func drafts() -> [Draft] {
        var found: [Draft] = []
        let finder = self
        let words = Array(syntax.tokens.indices).concurrentFlatMap { $0.map(finder.word) }
        for (token, word) in words.enumerated() {
            if let pair = word.namedBetween { topics.note(pair[0], pair[1], at: token, isBond: true) }
            let pair = word.isBond ? participants(ofBond: token).flatMap(pairOfOneWorld) : word.pair
            if let pair { topics.note(pair[0], pair[1], at: token, isBond: word.isBond) }
            var here: [Draft] = []
            if word.isVerb { here = verbDrafts(at: token) }
            if here.isEmpty, word.isNoun { here = nounDrafts(at: token) }
            if here.isEmpty { here = adjectiveDrafts(at: token) }
            if here.isEmpty { here = nothingDrafts(at: token) + authorDrafts(at: token) }
            if here.isEmpty { here = togetherDrafts(at: token) + togetherMadeDrafts(at: token) }
            if here.isEmpty { here = togetherWorkDrafts(at: token) }
            if here.isEmpty { here = oppositeDrafts(at: token) + besideDrafts(at: token) }
            if here.isEmpty { here = nextDoorDrafts(at: token) + aheadDrafts(at: token) }
            here.removeAll(where: firms.isOfFirm)
            if here.contains(where: { $0.kind == .partner }) { lastRomance = token }
            for draft in here {
                for pair in draft.pairs {
                    topics.note(pair.a, pair.b, at: token, isBond: draft.pairs.count == 1)
                    if [.spouse, .partner, .exPartner].contains(draft.kind) { couples.insert([pair.a, pair.b]) }
                    if draft.kind == .spouse { lastMarriage = (token, [pair.a, pair.b]) }
                }
            }
            found += here
        }
        return found
    }

    /// Reads verbs with the people they join.
    var verbs: VerbReader { VerbReader(syntax: syntax, referents: referents) }

    /// Whether a token is a noun by its tag, or a word of the lexicon where only a noun can stand.
    private func isNoun(_ token: Int) -> Bool {
        switch syntax.tokens[token].universalTag {
        case .noun: return true
        case .properNoun: return referents.name(at: token) == nil
        default: break
        }
        if isTakenForVerb(token) || isFallingOut(token) { return true }
        guard TieNouns.noun(syntax.lemmas[token]) != nil, syntax.tokens[token].pennTag != .prp else { return false }
        let phrase = RolePhraseReader(syntax: syntax, referents: referents).phrase(around: token)
        if case .none = phrase.determiner { return false }
        return true
    }

    /// Whether a noun has the tag of a verb where no verb can stand: "it's not love", "moved to equals".
    private func isTakenForVerb(_ token: Int) -> Bool {
        guard syntax.tokens[token].universalTag == .verb else { return false }
        if syntax.tokens[token].pennTag == .vb, !syntax.dependents(of: token, .cop).isEmpty { return true }
        return syntax.tokens[token].pennTag == .vbz && Self.beforeNouns.contains(syntax.words[token - 1])
    }

    /// Whether a word is the last of "falling-out".
    func isFallingOut(_ token: Int) -> Bool {
        syntax.words[token] == "out" && syntax.words[token - 1] == "-"
            && ["fall", "falling"].contains(syntax.words[token - 2])
    }

    /// Words after which a form in "-s" is no verb: "moved to equals", "we're equals".
    private static let beforeNouns: Set<String> = ["'re", "are", "as", "be", "become", "into", "to", "were"]

    private func nounDrafts(at token: Int) -> [Draft] {
        let paired = pairedDrafts(at: token)
        if !paired.isEmpty { return paired }
        let phrase = phraseDrafts(at: token)
        if !phrase.isEmpty { return phrase }
        let complementary = complementaryDrafts(at: token)
        if !complementary.isEmpty { return complementary }
        if isPartOfComplement(token) { return [] }
        if let noun = tieNoun(at: token) { return roleDrafts(noun, at: token) }
        if let kind = RegardNouns.kind(syntax.lemmas[token]) {
            let drafts = regardDrafts(kind, at: token)
            if !drafts.isEmpty { return drafts }
        }
        let before = token > 0 ? syntax.words[token - 1] : ""
        guard
            let meaning = isFallingOut(token)
                ? BondNouns.meaning("falling-out")
                : BondNouns.meaning(syntax.lemmas[token], before: syntax.words[token + 1])
                    ?? BondNouns.meaning(syntax.lemmas[token], after: before)
                    ?? BondNouns.meaning(syntax.lemmas[token])
        else { return superlativeDrafts(at: token) }
        let denied = moreThanThat(at: token)
        return denied.isEmpty ? bondDrafts(meaning, at: token) : denied
    }

    /// What a token is by itself, whatever was read before it.
    private struct Word {
        let isVerb: Bool
        let isNoun: Bool
        /// Whether it speaks of what is between two: the pair is what the text goes on about.
        let isBond: Bool
        /// Two people named together, whom the text goes on about.
        let pair: [Int]?
        /// The two of "that between Ann and Bea", which tells whose bond is the matter.
        let namedBetween: [Int]?
    }

    private func word(at token: Int) -> Word {
        let isTopic = syntax.isNominal(token) && !isInNestedQuotation(token)
        let isBond = isTopic && BondNouns.meaning(syntax.lemmas[token]) != nil
        return Word(
            isVerb: verbs.isVerb(token),
            isNoun: isNoun(token),
            isBond: isBond,
            pair: isTopic && !isBond ? pairOfOneWorld(referents.allPeople(at: token)) : nil,
            namedBetween: syntax.words[token] == "between" ? pairOfOneWorld(named(after: token)) : nil
        )
    }

    private func named(after token: Int) -> [Int] {
        let names = NameScanner(syntax: syntax, referents: referents)
        guard token + 1 < syntax.tokens.count, let first = names.name(from: token + 1) else { return [] }
        return names.people(of: names.row(from: first))
    }

    private func pairOfOneWorld(_ people: [Int]) -> [Int]? {
        people.count == 2 && inOneWorld(people[0], people[1]) ? people : nil
    }

    /// Whether a token stands in a quotation within another, whose people are spoken about rather than of.
    private func isInNestedQuotation(_ token: Int) -> Bool {
        syntax.quotations(around: token).contains { $0.form == .nested }
    }

    /// Whether two people exist in the same world.
    func inOneWorld(_ a: Int, _ b: Int) -> Bool { people[a].world == people[b].world }
}
