import Testing

@testable import RapportLanguage

/// Who is who in stories, and who is nobody.
@Suite struct StoryTests {
    /// A text as long as those are that are read as stories: nobody is in what follows the paragraphs.
    private func story(_ paragraphs: [String]) throws -> Annotation {
        let weather = [String](repeating: "The rain fell on the roofs and on the water, and then it stopped.", count: 110)
        return try QuotationSamples.annotate(paragraphs + weather)
    }

    /// The clusters, each as its words.
    private func clusters(_ paragraphs: [String]) throws -> [[String]] {
        let annotation = try story(paragraphs)
        return annotation.clusters.map { $0.mentions.map { String(annotation.words(of: $0)) } }
    }

    private func cluster(with words: String, _ clusters: [[String]]) throws -> [String] {
        try #require(clusters.first { $0.contains(words) })
    }

    @Test func numbersOfPartsAreNoPronouns() throws {
        let annotation = try story([
            "BOOK I", "CHAPTER I.", "I. The Quay", "I", "Ann Hale looked at the boats. \"I am late,\" she said.",
        ])
        let pronouns = annotation.mentions.indices.filter { annotation.words(of: $0) == "I" }
        #expect(pronouns.count == 1)
    }

    @Test func titlesInQuotationMarksAreNames() throws {
        let annotation = try story([
            "\"And why did you call me 'Sir Edwin' on the quay?\" said the old man. He was afraid of her.",
        ])
        let name = try #require(annotation.mentions.indices.first { annotation.words(of: $0) == "Sir Edwin" })
        #expect(annotation.mentions[name].type == .person)
    }

    @Test func whoAVerbOrAndTellsApartAreTwo() throws {
        let found = try clusters([
            "Amos Reed met his brother on the quay. He had been at sea for years.",
            "\"Come in,\" said he to Amos, and Amos and his brother went into the house.",
        ])
        #expect(try !cluster(with: "Amos Reed", found).contains("his brother"))
        #expect(try !cluster(with: "Amos Reed", found).contains("he"))
    }

    @Test func namesOfOneMayEndInS() throws {
        let annotation = try story([
            "Tappers was the clerk. He was a young man, and he had a table of his own.",
        ])
        let name = try #require(annotation.mentions.indices.first { annotation.words(of: $0) == "Tappers" })
        #expect(annotation.mentions[name].number == .singular)
    }

    @Test func someOfSeveralAreOthersThanAll() throws {
        let annotation = try story([
            "The riders came up to the gate. One of the riders got down, and some of them were laughing.",
        ])
        let words = annotation.mentions.indices.map { annotation.words(of: $0) }
        #expect(words == ["The riders", "One of the riders", "the riders", "some of them", "them"])
    }

    @Test func wordsBeforeAllOfAMentionAreNoPartOfIt() throws {
        let annotation = try story([
            "He was such a fool that Ann laughed at him. \"My dear Ann,\" he said, \"you are right.\"",
        ])
        let words = annotation.mentions.indices.map { annotation.words(of: $0) }
        #expect(words.contains("a fool") && words.contains("Ann") && !words.contains { $0.contains("dear") })
    }

    @Test func nounsThatCallAreWhoeverIsSpokenTo() throws {
        let annotation = try story([
            "Captain Moss looked at the boy for a long time. Tim Dell stood before him.",
            "\"Where is the boat?\" asked Captain Moss.", "\"At the quay, sir,\" answered Tim.",
            "\"And the oars, my lad?\" said the captain.", "\"In the house, sir,\" said Tim.",
        ])
        let captain = try #require(
            annotation.clusters.first { $0.mentions.contains { annotation.words(of: $0) == "Captain Moss" } }
        )
        #expect(captain.mentions.count { annotation.words(of: $0) == "sir" } == 2)
    }

    @Test func aPronounAloneSpeaksOfNobody() throws {
        let found = try clusters([
            "The lamps were lit. He looked at them, and then he went up to the door, for he was cold.",
        ])
        #expect(!found.contains(["them"]))
    }
}
