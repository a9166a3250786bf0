import RapportLanguage
import RapportText
import Testing

@Suite struct SyntaxTests {
    private let splitter: SentenceSplitter
    private let analyser: SyntaxAnalyser

    init() throws {
        splitter = try SentenceSplitter(Models.file("sentences"))
        analyser = try SyntaxAnalyser()
    }

    private func annotation(_ text: String) -> Annotation {
        let document = Document(
            source: Source(),
            text: text,
            blocks: [Block(.paragraph, Span(0, text.utf8.count))]
        )
        var annotation = Annotation(document: document)
        annotation.tokens = Tokeniser().tokens(in: document)
        annotation.sentences = splitter.split(&annotation.tokens, of: document)
        analyser.analyse(&annotation)
        return annotation
    }

    private func lines(_ annotation: Annotation) -> [String] {
        annotation.tokens.indices.map { index in
            let token = annotation.tokens[index]
            let head = token.head.map { String(annotation.form(of: $0)) } ?? "-"
            return "\(annotation.form(of: index)) \(token.lemma) \(token.universalTag.rawValue) "
                + "\(token.pennTag.rawValue) \(token.relation.rawValue) \(head)"
        }
    }

    @Test func `a plain sentence`() {
        #expect(
            lines(annotation("Her younger brother didn't write the letters.")) == [
                "Her her PRON PRP$ nmod:poss brother",
                "younger young ADJ JJR amod brother",
                "brother brother NOUN NN nsubj write",
                "did do AUX VBD aux write",
                "n't not PART RB advmod write",
                "write write VERB VB root -",
                "the the DET DT det letters",
                "letters letter NOUN NNS obj write",
                ". . PUNCT . punct write",
            ]
        )
    }

    @Test func `words that were never seen are told by their letters and neighbours`() throws {
        let annotation = annotation("Yesterday she frobnicated the lamp that Zorvath had given her.")
        let verb = try #require(annotation.tokens.first { annotation.document[$0.span] == "frobnicated" })
        #expect(verb.universalTag == .verb)
        #expect(verb.lemma == "frobnicate")
        #expect(verb.relation == .root)
        let name = try #require(annotation.tokens.first { annotation.document[$0.span] == "Zorvath" })
        #expect(name.universalTag == .properNoun)
        #expect(name.relation == .nsubj)
    }

    @Test func `any text has a tree over each sentence`() {
        let words = [
            "the", "She", "walked", "\u{0}", "…", "👍🏽", ",", "(", "42", "not", "É", "'s", "漢字", "and", "http://a.b",
            "\u{301}",
        ]
        var generator = SystemRandomNumberGenerator()
        for length in [0, 1, 2, 3, 7, 40, 255, 256, 257, 700] {
            let text = (0..<length).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
            let annotation = annotation(text)
            for sentence in annotation.sentences {
                let heads = annotation.tokens[sentence.tokens].map { $0.head.map { $0 - sentence.tokens.lowerBound } }
                #expect(TreeDecoderTests.isTree(heads), "\(text)")
                let roots = annotation.tokens[sentence.tokens].filter { $0.relation == .root }
                #expect(roots.count == 1 && roots[0].head == nil, "\(text)")
                #expect(annotation.tokens[sentence.tokens].allSatisfy { !$0.lemma.isEmpty }, "\(text)")
            }
        }
    }

    @Test func `the same text has the same tree every time`() {
        let text = Array(
            repeating: "Who said so, and when, nobody in the old house by the river could tell.",
            count: 60
        )
        .joined(separator: " ")
        let first = lines(annotation(text))
        for _ in 0..<3 { #expect(lines(annotation(text)) == first) }
    }
}
