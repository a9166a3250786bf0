import RapportText
import Testing

@testable import RapportLanguage

/// Those who speak again and again and have no name.
@Suite struct SpeakingDescriptionsTests {
    private func members(_ paragraphs: [String], besides names: [String] = []) throws -> [[String]] {
        let annotation = try QuotationSamples.annotate(paragraphs)
        let cast = names.map { CastMember(id: $0, names: [$0]) }
        return SpeakingDescriptions(annotation).members(besides: cast).map(\.names)
    }

    private let talk = [
        "“The gate is shut,” said the porter.", "“So it is,” replied Nora Hale.",
        "“Come back tomorrow,” said the porter.", "“I will,” replied Nora Hale.",
        "“And bring the boxes,” said the porter.",
    ]

    @Test func whoeverSpeaksOftenIsListed() throws {
        let found = try members(talk)
        #expect(found == [["The porter"]])
        #expect(try members(Array(talk.prefix(2))).isEmpty)
    }

    @Test func whoHasAName() throws {
        #expect(try members(talk, besides: ["porter"]).isEmpty)
        let surgery = talk.map { $0.replacing("porter", with: "doctor") }
        #expect(try members(surgery) == [["The dr"]])
        #expect(try members(surgery, besides: ["dr reed"]).isEmpty)
    }

    @Test func nounsForAnybodyAndKinAreNobody() throws {
        #expect(try members(talk.map { $0.replacing("the porter", with: "the old man") }).isEmpty)
        #expect(try members(talk.map { $0.replacing("the porter", with: "the father") }).isEmpty)
    }
}
