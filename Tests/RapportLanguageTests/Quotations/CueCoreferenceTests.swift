import RapportText
import Testing

@testable import RapportLanguage

/// "He" in "he said" is whoever speaks, also where the turns tell that and not the pronoun.
@Suite struct CueCoreferenceTests {
    @Test func theMentionOfACueGoesWithTheSpeaker() throws {
        var annotation = try QuotationSamples.annotate([
            "Tom Dell and Amos Reed stood at the dock. Tom had brought the rope.", "\"Is it yours?\" said Amos.",
            "\"It is,\" said Tom. \"And the boat?\"", "\"No,\" he said. \"My brother has it.\"",
        ])
        let index = try #require(annotation.quotations.indices.last { annotation.quotations[$0].speakerMention != nil })
        let mention = try #require(annotation.quotations[index].speakerMention)
        let speaker = try #require(annotation.quotations[index].speaker)
        #expect(annotation.words(of: mention) == "he")
        #expect(annotation.clusters[speaker].mentions.contains(mention))
        let other = try #require(
            annotation.clusters.indices.first { cluster in
                cluster != speaker && annotation.clusters[cluster].type == .person
                    && annotation.clusters[cluster].mentions.count > 1
            }
        )
        annotation.quotations[index].speaker = other
        let name = annotation.words(of: annotation.clusters[other].mentions[0])
        try CoreferenceResolver().resolveSpeech(in: &annotation)
        let holder = try #require(annotation.clusters.first { $0.mentions.contains(mention) })
        #expect(annotation.words(of: holder.mentions[0]) == name)
    }
}
