import RapportLanguage
import RapportText

/// An annotation with what reading its sentences needs: lower-case words and the tree turned round.
final class Syntax: Sendable {
    let annotation: Annotation
    let tree: DependencyTree
    /// The letters of each token in lower case, typographic apostrophes as straight ones.
    let words: TokenRow<String>
    /// The dictionary form of each token in lower case.
    let lemmas: TokenRow<String>
    /// The tokens' parts of speech and places in the tree.
    let tokens: TokenRow<SyntacticToken>
    /// The index of each token's sentence.
    let sentenceOfToken: TokenRow<Int>
    /// For each quotation the furthest end of all up to it.
    private let reachOfQuotations: [Int]

    /// Indexes an annotation.
    ///
    /// - Complexity: O(tokens).
    init(_ annotation: Annotation) {
        self.annotation = annotation
        tree = DependencyTree(annotation.tokens)
        let forms = annotation.tokens.concurrentFlatMap { tokens in
            tokens.map { token in
                let word = Self.fold(annotation.document[token.span])
                return (word: word, lemma: Self.lemma(of: token, word), token: SyntacticToken(token))
            }
        }
        words = TokenRow(forms.map(\.word), outside: "")
        lemmas = TokenRow(forms.map(\.lemma), outside: "")
        tokens = TokenRow(forms.map(\.token), outside: SyntacticToken(Token(span: Span(0, 0))))
        var sentenceOfToken = [Int](repeating: 0, count: annotation.tokens.count)
        for (index, sentence) in annotation.sentences.enumerated() {
            for token in sentence.tokens { sentenceOfToken[token] = index }
        }
        self.sentenceOfToken = TokenRow(sentenceOfToken, outside: max(0, annotation.sentences.count - 1))
        var reach = 0
        reachOfQuotations = annotation.quotations.map { quotation in
            reach = max(reach, quotation.span.end)
            return reach
        }
    }

    private static func lemma(of token: Token, _ word: String) -> String {
        // The lexicon knows its own words better than the lemmatiser does.
        if token.universalTag == .verb, let known = WordForms.verbLemma(word) { return known }
        if token.universalTag != .verb, let known = WordForms.nounLemma(word) { return known }
        return token.lemma.isEmpty ? word : fold(token.lemma[...])
    }

    private static func fold(_ form: Substring) -> String {
        let lower = form.lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
        return String(lower.map { $0 == "’" || $0 == "ʼ" ? "'" : $0 })
    }

    /// The token's head, unless it is a root.
    func head(of token: Int) -> Int? { tokens[token].head }

    /// The token's relation to its head without the subtype.
    func relation(of token: Int) -> DependencyRelation { tokens[token].relation.universal }

    /// The first token that starts at a byte offset or after it.
    ///
    /// - Complexity: O(log tokens).
    func firstToken(from offset: Int) -> Int? {
        let token = annotation.tokens.firstIndex(startingFrom: offset)
        return token < tokens.count ? token : nil
    }

    /// The quotations that a token stands in, in order.
    ///
    /// - Complexity: O(log quotations), but for those that lie between the token and what it stands in.
    func quotations(around token: Int) -> [Quotation] {
        let span = tokens[token].span
        let quotations = annotation.quotations
        var found: [Quotation] = []
        var index = quotations.partitioningIndex { $0.span.start > span.start } - 1
        while index >= 0, reachOfQuotations[index] >= span.end {
            if quotations[index].span.contains(span) { found.append(quotations[index]) }
            index -= 1
        }
        return found.reversed()
    }

    /// The tokens of the sentence that a token stands in.
    func sentence(of token: Int) -> Range<Int> { annotation.sentences[sentenceOfToken[token]].tokens }

    /// The dependents of a token with one of these relations, subtypes told apart.
    func dependents(of token: Int, _ relations: DependencyRelation...) -> [Int] {
        tree.dependents(of: token).filter { relations.contains(tokens[$0].relation) }
    }

    /// Whether the token is a verb, or the copula's predicate.
    func isPredicate(_ token: Int) -> Bool {
        tokens[token].universalTag == .verb || !dependents(of: token, .cop).isEmpty
    }

    /// The preposition, or prepositions, that introduce a nominal: "next to" gives both.
    func prepositions(of token: Int) -> [Int] { dependents(of: token, .case) }

    /// Whether a nominal is introduced by one of these prepositions.
    func hasPreposition(_ token: Int, _ prepositions: Set<String>) -> Bool {
        self.prepositions(of: token).contains { prepositions.contains(words[$0]) }
    }

    /// The token and what is coordinated with it, in order.
    func conjuncts(of token: Int) -> [Int] { [token] + dependents(of: token, .conj) }

    /// The first member of the coordination a token belongs to.
    func firstConjunct(of token: Int) -> Int {
        var token = token
        while tokens[token].relation == .conj, let head = head(of: token) { token = head }
        return token
    }

    /// Whether the token is a quotation mark, single or double.
    func isQuotationMark(_ token: Int) -> Bool { Self.quotationMarks.contains(words[token]) }

    private static let quotationMarks: Set<String> = ["'", "‘", "’", "\"", "“", "”"]

    /// Whether the token is a noun or name.
    func isNominal(_ token: Int) -> Bool {
        switch tokens[token].universalTag {
        case .noun, .properNoun, .pronoun: true
        default: false
        }
    }
}
