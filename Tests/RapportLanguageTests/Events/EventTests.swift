import Testing

@testable import RapportLanguage

/// What happened is an event; what may happen, did not, or is meant to is none.
@Suite struct EventTests {
    private func events(_ text: String) throws -> [String] {
        var annotation = try QuotationSamples.annotate([text])
        annotation.events = try EventFinder().find(annotation)
        return annotation.events.map { String(annotation.form(of: $0)) }
    }

    @Test func whatHappenedIsAnEvent() throws {
        #expect(
            try events("Ellen opened the gate, walked across the yard and knocked.") == ["opened", "walked", "knocked"]
        )
    }

    @Test(
        arguments: [
            "Perhaps Ellen would open the gate tomorrow.", "Ellen did not open the gate.",
            "If Ellen opens the gate, the dog will run away.",
        ]
    )
    func whatDidNotHappenIsNone(_ text: String) throws { #expect(try events(text) == []) }
}
