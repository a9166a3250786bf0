import Foundation
import RapportRelations
import Testing

/// What English puts in a sentence, and what has to be read out of it.
@Suite struct ConstructionTests {
    /// A sentence and a statement of ``RapportRelations/Reading/statementLines`` in it.
    struct Row: CustomTestStringConvertible {
        let sentence: String
        let statement: String
        var testDescription: String { sentence }
    }

    static func rows(_ table: String) -> [Row] {
        table.split(separator: "\n").compactMap { line in
            let parts = line.components(separatedBy: " | ")
            return parts.count == 2 ? Row(sentence: parts[0], statement: parts[1]) : nil
        }
    }

    @Test(arguments: ConstructionTests.rows(ConstructionTable.statements))
    func aStatementIsRead(row: Row) throws {
        let lines = try SampleReadings.reading(of: row.sentence).statementLines
        #expect(lines.contains(row.statement), "read: \(lines)")
    }

    @Test(arguments: ConstructionTests.rows(ConstructionTable.portrayals))
    func aPortrayalIsRead(row: Row) throws {
        let text = "The new drama series has a strong cast.\n\n" + row.sentence
        let lines = try SampleReadings.reading(of: text).portrayalLines
        #expect(lines.contains(row.statement), "read: \(lines)")
    }

    @Test(arguments: ConstructionTable.notPlayed)
    func noPortrayalIsRead(sentence: String) throws {
        let text = "The new drama series has a strong cast.\n\n" + sentence
        #expect(try SampleReadings.reading(of: text).portrayalLines == [])
    }

    @Test(arguments: ConstructionTable.mirrors)
    func aMirrorIsRead(sentences: String) throws {
        let text = "The new drama has a cast.\n\n" + sentences
        let reading = try SampleReadings.reading(of: text)
        let names = reading.mirrors.map { ($0.real + $0.fiction).map { reading.people[$0].name }.sorted() }
        #expect(names == [["Ann Bell", "Dan Orme", "Rosa Quill", "Tom Marsh"]])
    }

    @Test(arguments: ConstructionTable.nothing)
    func noStatementIsRead(sentence: String) throws {
        #expect(try SampleReadings.reading(of: sentence).statementLines == [])
    }
}
