import RapportLanguage
import RapportRelations
import Testing

/// Reports as long as books.
@Suite struct LongReportTests {
    /// In a book nobody speaks but its cast; a report quotes others as well.
    @Test func aReportHasNoCastThatAloneMaySpeak() throws {
        let article = try SampleReadings.text(of: "brothers-in-the-booth")
        let text = String(repeating: article + "\n\n", count: 22_000 / article.split(separator: " ").count + 1)
        let annotation = try SampleReadings.reading(of: text).annotation
        #expect(annotation.tokens.count > 20_000)
        #expect(annotation.quotations.contains { $0.speaker != nil })
        #expect(annotation.clusters.allSatisfy { $0.castMember == nil })
    }
}
