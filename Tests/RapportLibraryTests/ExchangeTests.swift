import Foundation
import Testing

@testable import RapportLibrary

struct ExchangeTests {
    private let signature = Correction.Signature(time: "2026-11-24T12:00:00Z", author: "Ines")

    private func shelf() throws -> Shelf {
        let shelf = try Shelf()
        try shelf.add(
            Article("Two <Cooks> & “Co”", outlet: "The Ladle", date: "2015-02")
                .says("Ada Finch", is: "mentor", to: "Bea Crewe")
                .quotes("Ada Finch", "She burnt the soup and I loved her for it", to: "Bea Crewe"),
            as: "a.txt"
        )
        try shelf.add(
            Article("A Quarrel", outlet: "The Kettle", date: "2018")
                .says("Adeline Finch", is: "mentor", to: "Bea Crewe", denied: true, by: "Bea Crewe")
                .says("Bea Crewe", is: "friend", to: "Cal Dunne"),
            as: "b.txt"
        )
        let library = shelf.library
        try library.correct(.merge(person: try shelf.person("Ada"), other: try shelf.person("Adeline")), by: signature)
        try library.correct(
            .judgeStatement(statement: try #require(try library.statements().first).id, .rejected),
            by: signature
        )
        try library.correct(.setSpeaker(quotation: 1, person: try shelf.person("Bea")), by: signature)
        try library.undo(by: signature)
        try library.correct(.split(person: try shelf.person("Bea"), documents: [2]), by: signature)
        return shelf
    }

    private func archive(_ library: Library) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try library.export { bytes += $0 }
        return bytes
    }

    private func copy(_ archive: [UInt8]) throws -> Shelf {
        let shelf = try Shelf()
        var lines = archive.split(separator: UInt8(ascii: "\n")).makeIterator()
        try shelf.library.importArchive { lines.next().map(Array.init) }
        return shelf
    }

    @Test("A library that is exported, taken in and exported again is the same byte for byte")
    func roundTrip() throws {
        let original = try shelf()
        let bytes = try archive(original.library)
        let copy = try copy(bytes)
        #expect(try archive(copy.library) == bytes)
        #expect(try copy.library.people(by: .name) == original.library.people(by: .name))
        #expect(try copy.library.bonds() == original.library.bonds())
        #expect(try copy.library.history() == original.library.history())
        #expect(try copy.library.faults().isEmpty)
        // What was decided can be taken back in the copy as well.
        try copy.library.undo(by: signature)
        try original.library.undo(by: signature)
        #expect(try copy.library.people(by: .name) == original.library.people(by: .name))
    }

    @Test("A line that is not of the form is refused, and nothing is taken in")
    func refusals() throws {
        let bytes = try archive(shelf().library)
        let shelf = try Shelf()
        for lines in [
            ["{}"], ["{\"format\":\"rapport.library/2\"}"], [String(decoding: bytes.dropLast(20), as: UTF8.self)],
        ] {
            var iterator = lines.flatMap { $0.split(separator: "\n") }.map { Array($0.utf8) }.makeIterator()
            let error = #expect(throws: LibraryError.self) { try shelf.library.importArchive { iterator.next() } }
            #expect(error?.code == .malformed)
        }
        #expect(try shelf.library.people().isEmpty && shelf.library.documents().isEmpty)
        var again = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init).makeIterator()
        try shelf.library.importArchive { again.next() }
        var third = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init).makeIterator()
        #expect(throws: LibraryError.self) { try shelf.library.importArchive { third.next() } }
    }

    @Test("The network is dynamic, its edges have a kind and days between which they hold")
    func gexf() throws {
        let shelf = try Shelf()
        try shelf.add(
            Article("One", outlet: "The Ladle", date: "2015-02").says("Ada Finch", is: "mentor", to: "Bea Crewe"),
            as: "a.txt"
        )
        let gexf = try shelf.library.network().gexf
        #expect(
            gexf.contains(
                "mode=\"dynamic\" defaultedgetype=\"directed\" timeformat=\"date\" timerepresentation=\"interval\""
            )
        )
        #expect(
            gexf.contains(
                """
                      <edge id="0" source="p1" target="p2" kind="mentor" label="mentor" weight="1">
                        <attvalues>
                          <attvalue for="polarity" value="affirmed"/>
                          <attvalue for="mutual" value="false"/>
                          <attvalue for="confidence" value="0.8"/>
                        </attvalues>
                        <spells>
                          <spell start="2015-02-01" end="2015-02-28"/>
                        </spells>
                      </edge>
                """
            )
        )
        #expect(gexf.contains("<attvalue for=\"documents\" value=\"1\" start=\"2015-01-01\" end=\"2015-12-31\"/>"))
    }

    @Test("Everything written for other programs is well formed, whatever a title holds")
    func wellFormed() throws {
        let library = try shelf().library
        var tei = ""
        try library.writeTEI { tei += $0 }
        var linked: [UInt8] = []
        try library.writeJSONLD { linked += $0 }
        let network = try library.network()
        #expect(tei.contains("<title>Two &lt;Cooks&gt; &amp; “Co”</title>"))
        #expect(tei.contains("<relation xml:id=\"s1\" name=\"mentor\" active=\"#p1\" passive=\"#p2\""))
        #expect(network.graphML.contains("<data key=\"kind\">mentor</data>"))
        let nodes = try JSONSerialization.jsonObject(with: Data(linked)) as? [String: Any]
        #expect(
            (nodes?["@graph"] as? [[String: Any]])?.compactMap { $0["@type"] as? String }.contains("rapport:Statement")
                == true
        )
    }

    @Test(
        "Dates become whole days",
        arguments: [
            ("2015", "2015", "2015-01-01 2015-12-31"), ("2016-02", "2016-02", "2016-02-01 2016-02-29"),
            ("2015-06-03", "2015-06-03", "2015-06-03 2015-06-03"), ("2019", "2015", "2015-12-31 2019-01-01"),
        ]
    )
    func spells(from: String, to: String, expected: String) {
        let spell = TimeSpell(from: from, to: to)
        #expect(spell.map { "\($0.start) \($0.end)" } == expected)
    }

    @Test("What is no date is none, and spells that overlap are one")
    func joined() {
        #expect(TimeSpell(from: "spring", to: nil) == nil)
        #expect(TimeSpell(from: "2015-13", to: nil) == nil)
        let spells = ["2016", "2015-06", "2015", "2018"].compactMap { TimeSpell(from: $0, to: $0) }
        #expect(TimeSpell.joined(spells).map(\.start) == ["2015-01-01", "2016-01-01", "2018-01-01"])
    }
}
