import Foundation
import RapportLanguage
import RapportReaders
import RapportRelations
import TestSupport
import RapportText
import Testing

@testable import RapportExchange

@Suite struct ReadingJSONTests {
    private func object(_ reading: Reading) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(ReadingJSON(reading).encoded()))
        return try #require(value as? [String: Any])
    }

    @Test func isValidBySchema() throws {
        let schema = try JSONSchema(named: "rapport.reading.schema.json")
        #expect(schema.errors(in: try object(TestReading().reading)) == [])
        let empty = Reading(annotation: Annotation(document: Document(source: Source(), text: "", blocks: [])))
        #expect(schema.errors(in: try object(empty)) == [])
    }

    @Test func theSchemaFindsWhatIsWrong() throws {
        let schema = try JSONSchema(named: "rapport.reading.schema.json")
        func errors(_ path: String, _ change: (inout [String: Any]) -> Void) throws -> [String] {
            var object = try object(TestReading().reading)
            var items = try #require(object[path] as? [[String: Any]])
            change(&items[0])
            object[path] = items
            return schema.errors(in: object)
        }
        #expect(try errors("statements") { $0["evidence"] = [[Int]]() } == ["$.statements[0].evidence: fewer than 1"])
        #expect(try errors("statements") { $0["kind"] = "nemesis" }.count == 1)
        #expect(try errors("statements") { $0["stage"] = nil } == ["$.statements[0]: stage is missing"])
        #expect(try errors("people") { $0["age"] = 40 } == ["$.people[0]: age is not known"])
        #expect(try errors("mirrors") { $0["asserted"] = 1.5 }.count == 1)
        #expect(try errors("quotations") { $0["confidence"] = 1.5 } == ["$.quotations[0].confidence: too large"])
    }

    @Test func everySpanIsOfTheWordsItStandsFor() throws {
        let object = try object(TestReading().reading)
        let document = try #require(object["document"] as? [String: Any])
        let text = Array(try #require(document["text"] as? String).unicodeScalars)
        func words(_ span: Any?) -> String {
            guard let span = span as? [Int] else { return "" }
            var words = String.UnicodeScalarView()
            words.append(contentsOf: text[span[0]..<span[1]])
            return String(words)
        }
        let statements = try #require(object["statements"] as? [[String: Any]])
        #expect(words((statements[1]["evidence"] as? [[Int]])?[1]) == "Just like Vale and Rook")
        for quotation in try #require(object["quotations"] as? [[String: Any]]) {
            #expect(words([quotation["start"], quotation["end"]]) == quotation["text"] as? String)
        }
        let people = try #require(object["people"] as? [[String: Any]])
        #expect((people[0]["mentions"] as? [[Int]])?.map { words($0) } == ["Ada Byrne", "Byrne"])
    }

    @Test func offsetsCountCodePoints() throws {
        let text = "“Naïve — 𝒳,” said Zoë."
        var annotation = Annotation(document: PlainTextReader().read(text, source: Source()))
        annotation.quotations = [Quotation(span: text.span(of: "Naïve — 𝒳,"), form: .direct, group: 0)]
        let quotations = try #require(try object(Reading(annotation: annotation))["quotations"] as? [[String: Any]])
        #expect(quotations[0]["start"] as? Int == 1)
        #expect(quotations[0]["end"] as? Int == 11)
    }

    @Test func keysComeInTheOrderOfTheForm() {
        let json = String(decoding: ReadingJSON(TestReading().reading).encoded(), as: UTF8.self)
        #expect(json.hasPrefix(#"{"format":"rapport.reading/1","document":{"id":""#))
        #expect(
            json.contains(
                #"{"id":"s4","a":"p1","b":"p3","kind":"partner","label":"couple","polarity":"denied","#
                    + #""certainty":"asserted","stage":null,"interval":null,"said_by":"p1","via":"The Courier","evidence":"#
            )
        )
        #expect(json.contains(#""said_by":"p3","via":null"#))
        #expect(json.contains(#""interval":["2013",null]"#))
        #expect(json.contains(#""world":"w1","gender":"feminine""#))
        #expect(json.contains(#""works":[{"id":"w1","name":"Harbour Lights"}]"#))
        #expect(json.contains(#""arc":[{"kind":"employer","order":1,"statements":["s1"]},{"kind":"mentor","order":2"#))
        #expect(json.contains(#""warmth":0.25,"balance":1,"closeness":0.333}"#))
        #expect(json.contains(#""confidence":0.951}"#))
        #expect(!json.contains("\n"))
    }

    @Test(arguments: ["\"", "\\", "\u{0}\u{1F}\n\r\t", "é𝒳\u{2028}", "</script>"])
    func stringsComeBackAsTheyWere(string: String) throws {
        var json = JSONWriter()
        json.array([string]) { $0.string($1) }
        #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String] == [string])
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (-0.5, "-0.5"), (0.0004, "0"), (-0.0004, "0"), (2.005, "2.005"), (12.34, "12.34"),
    ])
    func numbersHaveThreeDecimalsAtMost(number: Double, written: String) {
        var json = JSONWriter()
        json.number(number)
        #expect(String(decoding: json.bytes, as: UTF8.self) == written)
    }

    @Test func whatIsNoNumberIsNull() {
        var json = JSONWriter()
        json.array([Double.nan, .infinity]) { $0.number($1) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[null,null]")
    }
}
