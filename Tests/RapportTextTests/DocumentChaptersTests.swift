import RapportText
import Testing

@Suite struct DocumentChaptersTests {
    private var document: Document {
        Document(
            source: Source(title: "A Test"),
            text: "One\n\nwords é\n\nnote\n\nTwo\n\nmore",
            blocks: [
                Block(.heading, Span(0, 3)), Block(.paragraph, Span(5, 13)), Block(.heading, Span(21, 24)),
                Block(.paragraph, Span(26, 30)),
            ],
            emphasis: [Span(5, 10), Span(26, 30)],
            chapters: [Chapter(title: "One", blocks: 0..<2), Chapter(title: "Two: One More", blocks: 2..<4)],
            asides: [Aside(.note, Span(15, 19))]
        )
    }

    @Test func aDocumentUpToAChapterHasNothingOfWhatFollows() {
        let first = document.upTo(chapter: 0)
        #expect(first.text == "One\n\nwords é")
        #expect(first.blocks == Array(document.blocks[..<2]))
        #expect(first.chapters == Array(document.chapters[..<1]))
        #expect(first.emphasis == [Span(5, 10)])
        #expect(first.asides.isEmpty)
        let all = document.upTo(chapter: 1)
        #expect(all.text == document.text)
        #expect(all.asides == document.asides)
    }

    @Test func chaptersAreNamedByNumberOrWords() {
        #expect(document.chapter(named: "2") == 1)
        #expect(document.chapter(named: "one") == 0)
        #expect(document.chapter(named: "two") == 1)
        #expect(document.chapter(named: "more") == 1)
        #expect(document.chapter(named: "3") == nil)
        #expect(document.chapter(named: "0") == nil)
        #expect(document.chapter(named: "three") == nil)
    }
}
