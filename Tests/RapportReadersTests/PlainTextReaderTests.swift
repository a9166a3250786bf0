import RapportReaders
import RapportText
import Testing

@Suite struct PlainTextReaderTests {
    private func read(_ text: String) -> Document {
        let document = PlainTextReader().read(text, source: Source())
        #expect(document.text == text)
        expectSoundSpans(document)
        return document
    }

    @Test func anArticleWithTitleBylineAndHeadings() {
        let document = read(
            """
            The Last Night Ferry

            By Marit Holm and Joe Strand
            Published 12th March 2019

            Elin Dahl and Per Vik met on the night ferry, and have quarrelled ever since.

            'It was my coat'

            "It was my coat," Dahl says.

            Who knows?

            Vik says nothing. He smiles.
            """
        )
        #expect(
            outline(document) == """
                title: The Last Night Ferry
                author: Marit Holm and Joe Strand
                date: 2019-03-12
                [title] The Last Night Ferry
                [byline] By Marit Holm and Joe Strand
                [byline] Published 12th March 2019
                [paragraph] Elin Dahl and Per Vik met on the night ferry, and have quarrelled ever since.
                [heading] 'It was my coat'
                [paragraph] "It was my coat," Dahl says.
                [paragraph] Who knows?
                [paragraph] Vik says nothing. He smiles.

                """
        )
    }

    @Test func hardWrappedLinesAreOneParagraph() {
        let document = read("CHAPTER I\r\n\r\nShe came down the hill\r\nwith her brother.\r\n\r\nHe had the lamp.\r\n")
        #expect(document.blocks.map(\.kind) == [.heading, .paragraph, .paragraph])
        #expect(document[document.blocks[1].span] == "She came down the hill\r\nwith her brother.")
    }

    @Test func longLinesAreParagraphs() {
        let long = String(repeating: "She had known him for years. ", count: 8) + "And that was that."
        let document = read("\(long)\n\"Had you?\" he asked.\n\(long)\n")
        #expect(document.blocks.count == 3)
    }

    @Test func verseHasNoHeadings() {
        let document = read("The hill is high\n\nThe sea is low\n\nAnd nobody\n\nIs here to know\n\nEnd\n")
        #expect(!document.blocks.contains { $0.kind == .heading })
    }

    @Test func labelledTalkIsSpeech() {
        let document = read(
            "Q: Who taught you?\n\nA: My aunt did.\n\nQ: And after her?\n\nA: Nobody: not one.\n\nWe left.\n"
        )
        #expect(document.blocks.map(\.speaker) == ["Q", "A", "Q", "A", nil])
        #expect(document.blocks.map(\.kind) == [.speech, .speech, .speech, .speech, .paragraph])
    }

    /// What a label tells in brackets is no part of the name or of the words.
    @Test func labelsTellWhoThatIs() {
        let document = read(
            "Ann Bell (vocals): We met.\n\nTom Reed (drums): No.\n\nBell: We did.\n\nReed: Where?\n\nBell: Here.\n\nReed: Ah.\n"
        )
        #expect(document.blocks.map(\.speaker) == ["Ann Bell", "Tom Reed", "Bell", "Reed", "Bell", "Reed"])
        #expect(
            document.script?.speeches.flatMap { $0.words.map { String(document[$0]) } } == [
                "We met.", "No.", "We did.", "Where?", "Here.", "Ah.",
            ]
        )
    }

    @Test(
        arguments: [
            ("By April Stone\n\nShe left.", "April Stone", nil),
            ("By JO LUND | 3 May 2020\n\nShe left.", "JO LUND", "2020-05-03"),
            ("Sept. 4, 2011\n\nShe left.", nil, "2011-09-04"),
            ("By the time she left, it was dark.\n\nShe left.", nil, nil),
            ("By then it was 12 May\n\nShe left.", nil, nil),
        ] as [(String, String?, String?)]
    )
    func bylines(text: String, author: String?, date: String?) {
        let source = read(text).source
        #expect(source.author == author)
        #expect(source.date == date)
    }
}
