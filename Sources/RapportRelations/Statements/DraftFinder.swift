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
        isOfPolice = syntax.lemmas.lazy.filter(Self.police.contains).prefix(3).count == 3
        isOfScholars = syntax.lemmas.lazy.filter(Self.scholars.contains).prefix(2).count == 2
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
        for token in syntax.tokens.indices {
            noteTopic(at: token)
            var here: [Draft] = []
            if verbs.isVerb(token) {
                here = verbDrafts(at: token)
            }
            if here.isEmpty, isNoun(token) { here = nounDrafts(at: token) }
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

    /// Two people named together are what the text goes on about.
    private mutating func noteTopic(at token: Int) {
        if syntax.words[token] == "between" { noteNamed(after: token) }
        guard syntax.isNominal(token), !isInNestedQuotation(token) else { return }
        let isBond = BondNouns.meaning(syntax.lemmas[token]) != nil
        let people = isBond ? participants(ofBond: token) ?? [] : referents.allPeople(at: token)
        if people.count == 2, inOneWorld(people[0], people[1]) {
            topics.note(people[0], people[1], at: token, isBond: isBond)
        }
    }

    /// "that between Ann and Bea" tells whose bond is the matter.
    private mutating func noteNamed(after token: Int) {
        let names = NameScanner(syntax: syntax, referents: referents)
        guard token + 1 < syntax.tokens.count, let first = names.name(from: token + 1) else { return }
        let people = names.people(of: names.row(from: first))
        if people.count == 2, inOneWorld(people[0], people[1]) {
            topics.note(people[0], people[1], at: token, isBond: true)
        }
    }

    /// Whether a token stands in a quotation within another, whose people are spoken about rather than of.
    private func isInNestedQuotation(_ token: Int) -> Bool {
        syntax.quotations(around: token).contains { $0.form == .nested }
    }

    /// Whether two people exist in the same world.
    func inOneWorld(_ a: Int, _ b: Int) -> Bool { people[a].world == people[b].world }
}
