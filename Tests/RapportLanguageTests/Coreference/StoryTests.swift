import RapportText
import Testing

@testable import RapportLanguage

/// Who is who in stories, and who is nobody.
@Suite struct StoryTests {
    /// A text as long as those are that are read as stories: nobody is in what follows the paragraphs.
    private func story(_ paragraphs: [String], kinds: [Int: Block.Kind] = [:]) throws -> Annotation {
        let weather = "The rain fell on the roofs and on the water, and then it stopped."
        return try QuotationSamples.annotate(paragraphs + [String](repeating: weather, count: 110), kinds: kinds)
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
            "BOOK I", "CHAPTER I.", "CHAPTER I -- The Quay", "I. The Quay", "I",
            "Ann Hale looked at the boats. \"I am late,\" she said.",
        ])
        let pronouns = annotation.mentions.indices.filter { annotation.words(of: $0) == "I" }
        #expect(pronouns.count == 1)
    }

    @Test func titlesInQuotationMarksAreNames() throws {
        let annotation = try story([
            "\"And why did you call me 'Sir Edwin' on the quay?\" said the old man. He was afraid of her."
        ])
        let name = try #require(annotation.mentions.indices.first { annotation.words(of: $0) == "Sir Edwin" })
        #expect(annotation.mentions[name].type == .person)
    }

    @Test func whoAVerbOrAndTellsApartAreTwo() throws {
        let found = try clusters([
            "Amos Reed met the old man on the quay. He had been at sea for years.",
            "Then Amos and his brother went into the house, where the old man sat.",
        ])
        let amos = try cluster(with: "Amos Reed", found)
        #expect(!amos.contains("the old man") && !amos.contains("his brother"))
    }

    @Test func namesOfOneMayEndInS() throws {
        let annotation = try story([
            "\"Good evening,\" said Wickers to the clerk. Wickers was a young man, and he had a table of his own.",
            "Old Wickers and Hales lived in the town then.",
        ])
        let name = try #require(annotation.mentions.indices.first { annotation.words(of: $0) == "Wickers" })
        #expect(annotation.mentions[name].number == .singular)
    }

    @Test func someOfSeveralAreOthersThanAll() throws {
        let annotation = try story([
            "The riders came up to the gate. One of the riders got down, and some of them were laughing."
        ])
        let words = annotation.mentions.indices.map { annotation.words(of: $0) }
        #expect(words == ["The riders", "One of the riders", "the riders", "some of them", "them"])
    }

    @Test func wordsBeforeAllOfAMentionAreNoPartOfIt() throws {
        let annotation = try story([
            "What a fool he was, and so tired that Ann laughed at him. \"My dear Ann,\" he said, \"you are right.\""
        ])
        let words = annotation.mentions.indices.map { annotation.words(of: $0) }
        #expect(words.contains("a fool") && words.contains("Ann") && !words.contains { $0.contains("dear") })
    }

    @Test func nounsThatCallAreWhoeverIsSpokenTo() throws {
        let annotation = try QuotationSamples.annotate(
            [
                "Captain Moss looked at Tim Dell for a long time.", "\"Where is the boat?\" asked Captain Moss.",
                "\"At the quay, sir,\" answered Tim.", "\"And the oars?\" said the captain.",
                "\"In the house, sir,\" said Tim.",
            ],
            cast: Cast([CastMember(id: "1", names: ["Captain Moss"]), CastMember(id: "2", names: ["Tim Dell"])])
        )
        let captain = try #require(annotation.clusters.first { $0.castMember?.id == "1" })
        #expect(captain.mentions.count { annotation.words(of: $0) == "sir" } == 2)
        #expect(annotation.clusters.allSatisfy { Set($0.mentions).isSuperset(of: $0.attributes) })
    }

    @Test func aPronounAloneSpeaksOfNobody() throws {
        let found = try clusters([
            "The lamps were lit. He looked at them, and then he went up to the door, for he was cold."
        ])
        #expect(!found.contains(["them"]))
    }

    @Test func newNamesInNewChaptersAreOthers() throws {
        let annotation = try story(
            ["A woman stood on the quay. She was waiting for the boat.", "CHAPTER II", "Bridget opened the door."],
            kinds: [1: .heading]
        )
        let bridget = try #require(
            annotation.clusters.first { $0.mentions.contains { annotation.words(of: $0) == "Bridget" } }
        )
        #expect(bridget.mentions.count == 1)
    }

    @Test func whoGivesANameSpeaks() throws {
        let cast = Cast([CastMember(id: "1", names: ["Edwin Hale"]), CastMember(id: "2", names: ["Amos Reed"])])
        let annotation = try QuotationSamples.annotate(
            [
                "Amos Reed stood at the door. A little man opened it, and Amos took off his hat.",
                "\"Edwin Hale,\" said the little man. \"That is my name.\"",
            ],
            cast: cast
        )
        #expect(annotation.speakingMembers == ["1", "1"])
    }
}
