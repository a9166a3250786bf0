import Testing

@testable import RapportRelations

@Suite struct TokenRangeTests {
    @Test func aRangeThatWouldEndBeforeItBeginsIsEmpty() {
        #expect(Array(3..<6) == [3, 4, 5])
        #expect((6..<3).isEmpty)
        #expect(Array((2..<1).reversed()).isEmpty)
    }

    @Test func aRowHasNothingBeyondItsEnds() {
        let row = TokenRow(["a", "b"], outside: "")
        #expect(row[5] == "")
        #expect(Array(row[1..<9]) == ["b"])
        #expect(row[4..<9].isEmpty)
    }

    /// The verb opens a sentence, and what joins it stands in the one before.
    @Test func aSentenceMayOpenWithTheSecondOfTwoVerbs() throws {
        let reading = try SampleReadings.reading(of: "Ann Bell married Tom Marsh and\n\ndivorced four years later.")
        #expect(reading.statementLines == ["Ann Bell spouse Tom Marsh"])
    }
}
