import RapportLanguage
import RapportText
import Testing

@Suite struct SentenceSplitterTests {
    /// The sentences, by rule and by the shipped model.
    private func sentences(_ text: String) throws -> [[String]] {
        try [SentenceSplitter(), SentenceSplitter(Models.file("sentences"))].map { splitter in
            let document = Document(
                source: Source(),
                text: text,
                blocks: [Block(.paragraph, Span(0, text.utf8.count))]
            )
            var tokens = Tokeniser().tokens(in: document)
            return splitter.split(&tokens, of: document).map { sentence in
                String(
                    document[tokens[sentence.tokens.lowerBound].span.union(tokens[sentence.tokens.upperBound - 1].span)]
                )
            }
        }
    }

    @Test(arguments: [
        ["Ada wrote to Mr. Stone.", "He never answered."],
        ["\"Go!\" he said."],
        ["“Is that so?” asked the old man.", "“I think it is.”"],
        ["He stared.", "“You saw her?” she said: “she had a blue hat.”"],
        ["\"Oh! very well!\" returned Ben."],
        ["Dr. A. B. Stone lives in St. Ives.", "He paints."],
        ["She has lived in the U.S. since 2003.", "It suits her."],
        ["They met at 5 p.m. on Friday.", "Nobody spoke."],
        ["Well . . . perhaps not."],
        ["M. Duval hesitated.", "She waited for him."],
        ["I _never_ said that.", "_You_ did."],
        ["He left (she stayed).", "Then he came back."],
    ])
    func editedProse(expected: [String]) throws {
        for found in try sentences(expected.joined(separator: " ")) { #expect(found == expected) }
    }

    @Test(arguments: [("P.S.", 1), ("In the U.S.", 4)])
    func fullStopOfAnAbbreviation(text: String, count: Int) {
        let document = Document(
            source: Source(),
            text: text,
            blocks: [Block(.paragraph, Span(0, text.utf8.count))]
        )
        var tokens = Tokeniser().tokens(in: document)
        _ = SentenceSplitter().split(&tokens, of: document)
        #expect(tokens.count == count)
    }

    @Test func noSentenceCrossesABlock() {
        let text = "A HEADING\n\nand a paragraph"
        let document = Document(
            source: Source(),
            text: text,
            blocks: [Block(.heading, Span(0, 9)), Block(.paragraph, Span(11, text.utf8.count))]
        )
        var tokens = Tokeniser().tokens(in: document)
        let sentences = SentenceSplitter().split(&tokens, of: document)
        #expect(sentences == [Sentence(tokens: 0..<2, block: 0), Sentence(tokens: 2..<5, block: 1)])
    }

    @Test func theLastFullStopIsATokenOfItsOwn() {
        let text = "She works for Stone Inc."
        let document = Document(
            source: Source(),
            text: text,
            blocks: [Block(.paragraph, Span(0, text.utf8.count))]
        )
        var tokens = Tokeniser().tokens(in: document)
        _ = SentenceSplitter().split(&tokens, of: document)
        #expect(tokens.suffix(2).map { String(document[$0.span]) } == ["Inc", "."])
    }
}
