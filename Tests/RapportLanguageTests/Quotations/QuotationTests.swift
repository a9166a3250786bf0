import RapportText
import Testing

@testable import RapportLanguage

/// Where quotations lie: the words between the marks, in every style, and nothing else.
@Suite struct QuotationTests {
    /// The quotations of a text whose paragraphs are given, as "form: words".
    private func quotations(_ paragraphs: String..., kinds: [Int: Block.Kind] = [:]) throws -> [String] {
        let annotation = try QuotationSamples.annotate(paragraphs, kinds: kinds)
        return annotation.quotations.filter { $0.form != .indirect }.map {
            "\($0.form): \(annotation.document[$0.span])"
        }
    }

    @Test func styles() throws {
        #expect(try quotations("\"I left early,\" said Mara Dell.") == ["direct: I left early,"])
        #expect(try quotations("“I left early,” said Mara Dell.") == ["direct: I left early,"])
        #expect(try quotations("‘I left early,’ said Mara Dell.") == ["direct: I left early,"])
        #expect(try quotations("'I left early,' said Mara Dell.") == ["direct: I left early,"])
        #expect(try quotations("'I left early', said Mara Dell.") == ["direct: I left early"])
        #expect(try quotations("«I left early», said Mara Dell.") == ["direct: I left early"])
        #expect(try quotations("``I left early,'' said Mara Dell.") == ["direct: I left early,"])
    }

    @Test func dashes() throws {
        let found = try quotations(
            "—Where were you? she asked.",
            "—At the dock, Tom said quietly. It was late.",
            "She looked at him.",
            "—You might have called."
        )
        #expect(
            found == [
                "direct: Where were you?", "direct: At the dock,", "direct: It was late.",
                "direct: You might have called.",
            ]
        )
    }

    @Test func apostrophesAreNoMarks() throws {
        #expect(try quotations("The Dells' boat wasn't theirs in the '90s, and 'twas never o' use to 'em.").isEmpty)
        #expect(
            try quotations("'It's the Dells' boat, isn't it?' he said. 'I'm goin' home.'")
                == ["direct: It's the Dells' boat, isn't it?", "direct: I'm goin' home."]
        )
    }

    @Test func interruptedByItsCue() throws {
        let annotation = try QuotationSamples.annotate([
            "\"The boat,\" said Mara, \"was mine.\" She sat down. \"It sank.\""
        ])
        #expect(
            annotation.quotations.map { String(annotation.document[$0.span]) } == [
                "The boat,", "was mine.", "It sank.",
            ]
        )
        #expect(Set(annotation.quotations.map(\.group)).count == 1)
    }

    @Test func acrossParagraphs() throws {
        let annotation = try QuotationSamples.annotate([
            "\"The boat was old when we bought it,\" Mara said. \"It leaked.", "\"We bailed all night.",
            "\"Then it sank.\"",
            "\"You never told me,\" said Tom.",
        ])
        #expect(
            annotation.quotations.map { String(annotation.document[$0.span]) } == [
                "The boat was old when we bought it,", "It leaked.", "We bailed all night.", "Then it sank.",
                "You never told me,",
            ]
        )
        #expect(annotation.quotations.map(\.group) == [0, 0, 0, 0, 1])
    }

    @Test func singleMarksAcrossParagraphs() throws {
        #expect(
            try quotations("Mara told the Harbour Post: 'The boat's mine. It leaked!", "'And then it sank.'")
                == ["direct: The boat's mine. It leaked!", "direct: And then it sank."]
        )
    }

    @Test func unclosed() throws {
        #expect(
            try quotations("\"The boat sank, said Mara.", "Nobody answered.", "\"Well?\" she said.")
                == ["direct: The boat sank, said Mara.", "direct: Well?"]
        )
    }

    @Test func nested() throws {
        #expect(
            try quotations("\"He looked at me and said, 'You sank my boat,' and left,\" Mara recalled.") == [
                "direct: He looked at me and said, 'You sank my boat,' and left,", "nested: You sank my boat,",
            ]
        )
        #expect(
            try quotations("\"People put us in a 'Punch and Judy' box,\" said Mara.")
                == ["direct: People put us in a 'Punch and Judy' box,"]
        )
    }

    @Test func titlesAndScareQuotes() throws {
        #expect(try quotations("\"Harbour Lights\" is a patient, bitter show about a town by the sea.").isEmpty)
        #expect(try quotations("The drama \"Harbour Lights\" asked viewers to care about a boat.").isEmpty)
        #expect(try quotations("The adjective \"old\" was misleading, and the \"gym\" was a shed.").isEmpty)
        #expect(try quotations("Everybody called the shed \"the gym,\" for want of a better one.").isEmpty)
    }

    @Test func whatIsCalledOutIsNoName() throws {
        #expect(try quotations("Tom ran to the gate and called \"Mara!\" She turned.") == ["mixed: Mara!"])
        #expect(try quotations("Tom took her hand, murmured \"My queen!\" and left.") == ["mixed: My queen!"])
        #expect(try quotations("The boat that they called \"Mara\" sank.").isEmpty)
    }

    @Test func wordsThatBreakOffWithoutADash() throws {
        #expect(
            try quotations("\"Mr. Amos Reed \" I began, but he was gone.", "\"If your sister has not \"")
                == ["direct: Mr. Amos Reed", "direct: If your sister has not"]
        )
    }

    @Test func partsOfASentenceAreMixed() throws {
        #expect(
            try quotations("Mara Dell described her co-star as \"a stubborn old goat and a dear friend.\"")
                == ["mixed: a stubborn old goat and a dear friend."]
        )
    }

    @Test func headingsAndPullQuotesRepeat() throws {
        let found = try quotations(
            "'The boat was mine'",
            "Mara Dell told the story again on Monday.",
            "\"The boat was mine and I loved it,\" she said.",
            "The boat was mine",
            kinds: [0: .heading, 3: .quote]
        )
        #expect(found == ["direct: The boat was mine and I loved it,"])
    }

    @Test func quotedBlocks() throws {
        let found = try quotations(
            "According to Mara Dell, the storm changed everything:",
            "We had no sail left. We had no oars.",
            "They reached the shore at dawn.",
            kinds: [1: .quote]
        )
        #expect(found == ["direct: We had no sail left. We had no oars."])
    }

    @Test func transcripts() throws {
        let found = try quotations(
            "Q: Why a boat?",
            "MARA DELL: Because it was cheap.",
            "Q: And then?",
            "MARA DELL: It sank."
        )
        #expect(
            found == [
                "direct: Why a boat?", "direct: Because it was cheap.", "direct: And then?", "direct: It sank.",
            ]
        )
    }

    @Test func emphasisWithinMarks() throws {
        #expect(try quotations("\"_Ow!_\" said Tom.") == ["direct: _Ow!_"])
    }

    @Test func spansLieWithinTheirBlocks() throws {
        // Marks thrown together at random: whatever is found must lie within a block and hold no mark at its ends.
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "\"", "'", "“", "”", "‘", "’", "«", "»", "—", " ", " ", "a", "Tom", "said", ",", ".", "?", "'s", "...",
            "\n",
        ]
        for _ in 0..<50 {
            let paragraphs = (0..<4).map { _ in
                "x" + (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined() + "y"
            }
            let annotation = try QuotationSamples.annotate(paragraphs)
            for quotation in annotation.quotations {
                #expect(annotation.document.blocks.contains { $0.span.contains(quotation.span) })
                #expect(!quotation.span.isEmpty)
            }
        }
    }
}
