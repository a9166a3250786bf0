import Testing

@testable import RapportLanguage

/// One person who first goes without a name, and is named by the text or by himself later.
@Suite struct NamingTests {
    /// What the person of a name is called.
    private func words(for name: String, in annotation: Annotation) throws -> [String] {
        let people = annotation.clusters.map { $0.mentions.map { String(annotation.words(of: $0)) } }
        return try #require(people.first { $0.contains(name) })
    }

    @Test(arguments: [
        ("In the lane he met a classmate named Edwin Hale. He was out of breath.", "a classmate named Edwin Hale"),
        ("My aunt kept the shop. She was kind to me. Her name was Bridget, and she could not read.", "My aunt"),
    ])
    func whoIsSaidToBeCalledByANameBearsIt(text: String, description: String) throws {
        let annotation = try QuotationSamples.annotate([text])
        let named = try #require(annotation.mentions.indices.last { annotation.mentions[$0].form == .proper })
        let words = try words(for: String(annotation.words(of: named)), in: annotation)
        #expect(words.contains(description))
    }

    @Test func whoSpeaksOfAnotherByNameDoesNotBearIt() throws {
        let annotation = try QuotationSamples.annotate([
            "“Who is that?” asked the stranger.",
            "“I am Danvers's brother,” said the old man. “This is my son. His name is Robert.”",
            "“And I am the captain,” said the stranger.",
        ])
        let words = try words(for: "Robert", in: annotation)
        #expect(!words.contains("the old man"))
        #expect(!words.contains("the stranger"))
    }

    @Test(arguments: [
        (
            ["Mrs. Hale was mending a net when Edwin Hale came in.", "“It is late,” said his mother."],
            "Mrs. Hale", "his mother"
        ),
        (
            [
                "“Good evening,” said the man on the grey horse. “I am Parson Moss.”",
                "“I have heard of you.”", "“From whom?”", "“From everybody.”", "“And I of you,” replied the parson.",
            ], "Parson Moss", "the parson"
        ),
    ])
    func familyNamesAndTitlesTellWhomDescriptionsMean(paragraphs: [String], name: String, description: String) throws {
        #expect(try words(for: name, in: QuotationSamples.annotate(paragraphs)).contains(description))
    }

    @Test func whoeverSpeaksIsSomebody() throws {
        let annotation = try QuotationSamples.annotate([
            "“They have lost the way,” said the old horse.", "“What way?”", "“Ours.”", "“I never saw one.”",
            "“I think so too,” said another, and shook her head.",
        ])
        #expect(annotation.mentions.contains { annotation.form(of: $0.head) == "horse" && $0.type == .person })
        #expect(annotation.mentions.contains { annotation.form(of: $0.head) == "another" && $0.type == .person })
    }
}
