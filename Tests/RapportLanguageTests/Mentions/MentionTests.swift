import RapportText
import Testing

@testable import RapportLanguage

@Suite struct MentionTests {
    private func mentions(_ annotation: Annotation, _ form: Mention.Form) -> [String] {
        annotation.mentions.indices.filter { annotation.mentions[$0].form == form }.map {
            "\(annotation.words(of: $0)) \(annotation.mentions[$0].type.rawValue)"
        }
    }

    /// A title is part of the name it stands before, and no mention by itself; the layer of entities has it apart.
    @Test func titlesAreApartFromNames() throws {
        let annotation = try QuotationSamples.annotate(["Mrs. Hale thanked Captain Reed for the letter."])
        #expect(mentions(annotation, .proper) == ["Mrs. Hale PER", "Captain Reed PER"])
        #expect(
            annotation.titlesOfNames.map { String(annotation.document[annotation.span(of: $0)]) } == [
                "Mrs.", "Captain",
            ]
        )
    }

    /// A name that a story uses and somebody calls is no title, though it stands between quotation marks by itself.
    @Test func aNameThatIsCalledIsNoTitle() throws {
        let annotation = try QuotationSamples.annotate([
            "Nora Hale came down the stairs. She had slept badly, and she looked for her shoes.",
            "“Nora Hale,” said the old lady, “you are late again.”",
            "“Nora Hale!” cried her brother. He laughed at her, and she threw a shoe at him.",
            "The old lady went on eating. Nora Hale sat down beside her and said nothing.",
        ])
        #expect(mentions(annotation, .proper) == [String](repeating: "Nora Hale PER", count: 4))
    }

    /// What describes a person is part of the mention, and mentions within it are found too.
    @Test func mentionsNest() throws {
        let annotation = try QuotationSamples.annotate(["The young doctor from Leeds met the mother of the bride."])
        #expect(
            mentions(annotation, .common) == [
                "The young doctor from Leeds PER", "the mother of the bride PER", "the bride PER",
            ]
        )
        #expect(mentions(annotation, .proper) == ["Leeds GPE"])
    }

    /// A surname that is a town too is a person's where the document has the whole name; a firm called after people is none.
    @Test func theDocumentTellsWhatANameIs() throws {
        let annotation = try QuotationSamples.annotate([
            "Laura Hamm wrote the play.", "Critics praised Hamm. She had worked at Reed Cooper for ten years.",
        ])
        #expect(mentions(annotation, .proper) == ["Laura Hamm PER", "Hamm PER", "Reed Cooper ORG"])
    }

    /// Who has an age is a person, wherever the document names them.
    @Test func whoHasAnAgeIsAPerson() throws {
        let annotation = try QuotationSamples.annotate(["Rosamund Tice, 71, has written again.", "Rosamund Tice: Yes."])
        #expect(mentions(annotation, .proper) == ["Rosamund Tice PER", "Rosamund Tice PER"])
    }

    /// A possessive of which nothing is owned names a place after its owner, unless the document knows the owner.
    @Test func placesAreCalledAfterOwners() throws {
        let annotation = try QuotationSamples.annotate([
            "We had dinner at Kenneally's on Friday. Kenneally's has closed since.",
            "Laura Hamm left. The idea was Hamm's.",
        ])
        let names = try BaseAnnotator().names(of: annotation).map {
            "\(annotation.document[annotation.span(of: $0.tokens)]) \($0.type.rawValue)"
        }
        #expect(names == ["Kenneally's LOC", "Kenneally's LOC", "Laura Hamm PER", "Hamm PER"])
    }

    /// A list that puts surnames first, between quotation marks, has whole names.
    @Test func surnamesMayComeFirst() throws {
        let annotation = try QuotationSamples.annotate(["\"Townsend, George\" wrote to \"Hale, Laura\" on Monday."])
        let names = try BaseAnnotator().names(of: annotation).map {
            annotation.document[annotation.span(of: $0.tokens)]
        }
        #expect(names == ["Townsend, George", "Hale, Laura"])
    }

    /// What is a firm's name once is one wherever the word stands alone.
    @Test func firmsAreKnownThroughoutTheDocument() throws {
        let annotation = try QuotationSamples.annotate([
            "The Hexagon Group has bought a bank. Hexagon Inc. said so on Monday. Hexagon was founded in 1990 and every move "
                + "Hexagon makes is watched. I use the Hexagon project."
        ])
        let names = try BaseAnnotator().names(of: annotation).map {
            "\(annotation.document[annotation.span(of: $0.tokens)]) \($0.type.rawValue)"
        }
        #expect(names == ["Hexagon Group ORG", "Hexagon Inc. ORG", "Hexagon ORG", "Hexagon ORG", "Hexagon ORG"])
    }

    /// In articles a people, a day or an age before a whole name is no part of it, and a people alone is no name.
    @Test func peoplesAndDaysAreNoPartOfNames() throws {
        let annotation = try QuotationSamples.annotate([
            "The film of 2014, by the Dane Mikkel Thorsen, beat that of the American Ann Reed, 20. On Thursday Judith Bell "
                + "left. Old Walter Hale stayed. The 41-year-old Briton laughed."
        ])
        #expect(
            mentions(annotation, .proper) == [
                "Mikkel Thorsen PER", "Ann Reed PER", "Judith Bell PER", "Walter Hale PER",
            ]
        )
    }

    /// Offices, the letters of printed talk, words to a lady and firms are nobody.
    @Test func officesLabelsAndFirmsAreNobody() throws {
        let annotation = try QuotationSamples.annotate([
            "In 2019 the Home Secretary met Ann Reed at Tarnfell's headquarters.", "Q: Young lady, are you well?",
            "A: I work for Tarnfell.",
        ])
        #expect(mentions(annotation, .proper) == ["Ann Reed PER", "Tarnfell ORG", "Tarnfell ORG"])
    }

    private func names(_ paragraphs: [String]) throws -> [String] {
        let annotation = try QuotationSamples.annotate(paragraphs)
        return try BaseAnnotator().names(of: annotation).map {
            "\(annotation.document[annotation.span(of: $0.tokens)]) \($0.type.rawValue)"
        }
    }

    /// Storms have names of people and are nobody.
    @Test func stormsAreNobody() throws {
        #expect(
            try names(["Hurricane Rita hit Texas on Friday. Rita was stronger than expected, Laura Hamm said."]) == [
                "Texas LOC", "Laura Hamm PER",
            ]
        )
    }

    /// What there is more than one of is no organisation, wherever its abbreviation stands.
    @Test func countedAbbreviationsAreNoNames() throws {
        #expect(
            try names(["Please send an RFP to Laura Hamm. She wrote to Reed Inc. about their RFP and about that RFP."])
                == ["Laura Hamm PER", "Reed Inc. ORG"]
        )
    }

    /// In mails names stand in lists without a full stop, repeat the signature, and are written small.
    @Test func mailsNameTheirOwnWay() throws {
        #expect(
            try names(["Team Members: Osman Tarrick, Webb Hallam, Nilson Mundy, Ruth Kang"]) == [
                "Osman Tarrick PER", "Webb Hallam PER", "Nilson Mundy PER", "Ruth Kang PER",
            ]
        )
        #expect(
            try names(["Best regards, Sara Sara Shackleton wrote on Monday."]) == ["Sara PER", "Sara Shackleton PER"]
        )
        #expect(
            try names(["so i went to mississippi with lisa and hector last year."]) == [
                "mississippi LOC", "lisa PER", "hector PER",
            ]
        )
    }
}
