import RapportRelations
import Testing

/// By which of their names people are told.
@Suite struct PersonNameTests {
    @Test func whatSomebodyIsCalledWithANameIsNoPartOfIt() throws {
        let reading = try SampleReadings.reading(
            of: """
                Ann Bell came in. Tom laughed at her hat.

                "Dearest Ann Bell," said Tom, "sit down." Miss Bell sat down, and Tom poured the tea.
                """
        )
        #expect(reading.people.map(\.name).contains("Ann Bell"))
        #expect(!reading.people.map(\.name).contains { $0.hasPrefix("Dearest") })
    }
}
