/// The tokens of a document that may be the head of a mention, each with the words that are part of it in any case.
package struct MentionHeads: Sendable {
    /// The tokens, in order.
    package let tokens: [Int]
    /// For each token of the document the name it stands in, as an index into ``names``; nil outside of names.
    let nameOfToken: [Int?]
    /// The names that were found.
    package let names: [NameSpan]
    /// The tokens of each name with the titles before it.
    private let titledNames: [Range<Int>]

    /// Picks the heads: of each name one token; outside of names nouns, and other words that stand where a noun would.
    package init(_ annotation: Annotation, names: [NameSpan]) {
        let tokens = annotation.tokens
        var nameOfToken = [Int?](repeating: nil, count: tokens.count)
        var heads: [Int] = []
        var titledNames: [Range<Int>] = []
        for (index, name) in names.enumerated() {
            var start = name.tokens.lowerBound
            while name.kind == .person, start > 0, nameOfToken[start - 1] == nil, annotation.isTitleOfName(start - 1) {
                start -= 1
            }
            titledNames.append(start..<name.tokens.upperBound)
            for token in titledNames[index] { nameOfToken[token] = index }
        }
        var isHeadOfName = Set<Int>()
        for name in names { isHeadOfName.insert(Self.head(of: name.tokens, tokens)) }
        for (index, token) in tokens.enumerated() {
            if nameOfToken[index] != nil {
                if isHeadOfName.contains(index) { heads.append(index) }
                continue
            }
            if Pronouns.isPersonal(annotation.form(of: index)) { continue }
            switch token.universalTag {
            case .noun, .properNoun: heads.append(index)
            case .adjective, .numeral, .determiner, .pronoun, .verb, .other:
                if Self.standsForNoun(token) { heads.append(index) }
            case .adverb:
                if token.lemma == "here" || token.lemma == "there" || token.lemma == "home" { heads.append(index) }
            default: break
            }
        }
        self.tokens = heads
        self.names = names
        self.titledNames = titledNames
        self.nameOfToken = nameOfToken
    }

    /// The words that a mention with this head holds in any case: its name and the titles before it, or the head alone.
    package func core(of head: Int) -> Range<Int> { nameOfToken[head].map { titledNames[$0] } ?? head..<(head + 1) }

    /// The token of a run that depends on one outside it, the last of several; the last token where there is none.
    package static func head(of range: Range<Int>, _ tokens: [Token]) -> Int {
        for index in range.reversed() where tokens[index].universalTag != .punctuation {
            guard let head = tokens[index].head else { return index }
            if !range.contains(head) { return index }
        }
        return range.upperBound - 1
    }

    private static func standsForNoun(_ token: Token) -> Bool {
        switch token.relation {
        case .nsubj, .nsubjPass, .nsubjOuter, .obj, .iobj, .obl, .oblAgent, .nmod, .nmodPoss, .conj, .appos, .root,
            .vocative,
            .dislocated, .list, .parataxis:
            token.universalTag != .verb
                || token.relation != .conj && token.relation != .root && token.relation != .parataxis
        default: false
        }
    }
}
