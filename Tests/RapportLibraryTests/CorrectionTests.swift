import Foundation
import RapportRelations
import Testing

@testable import RapportLibrary

struct CorrectionTests {
    private let signature = Correction.Signature(time: "2026-11-24T12:00:00Z", author: "Ines")
    private let first = Article("Two Cooks", outlet: "The Ladle", date: "2015")
        .says("Ada Finch", is: "mentor", to: "Bea Crewe")
        .quotes("Ada Finch", "She burnt the soup and I loved her for it")
    private let second = Article("A Quarrel", outlet: "The Kettle", date: "2018")
        .says("Adeline Finch", is: "rival", to: "Bea Crewe")
        .says("Bea Crewe", is: "friend", to: "Cal Dunne")

    private func shelf() throws -> Shelf {
        let shelf = try Shelf()
        try shelf.add(first, as: "a.txt")
        try shelf.add(second, as: "b.txt")
        return shelf
    }

    /// Everything that follows from readings and corrections, as text.
    private func state(_ shelf: Shelf) throws -> [String] {
        var filter = Filter()
        filter.includesRejected = true
        return try shelf.library.people(by: .name).map {
            "\($0.name) \($0.documents) \($0.quotations) \($0.statements)"
        }
            + shelf.library.statements(filter, by: .document).map {
                "\($0.a.name) \($0.kind) \($0.b.name) \($0.saidBy?.name ?? "-") \($0.status?.rawValue ?? "-")"
            }
            + shelf.library.quotations(filter).map { "\($0.speaker?.name ?? "-"): \($0.status?.rawValue ?? "-")" }
            + shelf.library.bonds().map { "\($0.a.name) + \($0.b.name) \($0.statements)" }
    }

    @Test("Merged people are one in everything, and two again when the merge is taken back")
    func merge() throws {
        let shelf = try shelf()
        let before = try state(shelf)
        let (ada, adeline) = (try shelf.person("Ada"), try shelf.person("Adeline"))
        try shelf.library.correct(.merge(person: ada, other: adeline), by: signature)
        #expect(
            try state(shelf) == [
                "Ada Finch 2 1 2", "Bea Crewe 2 0 3", "Cal Dunne 1 0 1",
                "Ada Finch mentor Bea Crewe - -", "Ada Finch rival Bea Crewe - -", "Bea Crewe friend Cal Dunne - -",
                "Ada Finch: -",
                "Ada Finch + Bea Crewe 2", "Bea Crewe + Cal Dunne 1",
            ]
        )
        #expect(try shelf.person("Adeline") == ada)
        try shelf.library.undo(by: signature)
        #expect(try state(shelf) == before)
        #expect(try shelf.library.history().map(\.undone) == [signature])
    }

    @Test("A person split off one document stays so when it is read again")
    func split() throws {
        let shelf = try shelf()
        let before = try state(shelf)
        let bea = try shelf.person("Bea")
        try shelf.library.correct(.split(person: bea, documents: [2]), by: signature)
        let after = try state(shelf)
        #expect(try shelf.library.people().filter { $0.name == "Bea Crewe" }.map(\.statements).sorted() == [1, 2])
        try shelf.add(second, as: "b.txt", readsAgain: true)
        #expect(try state(shelf) == after)
        try shelf.library.undo(by: signature)
        #expect(try state(shelf) == before)
    }

    @Test("Decisions about statements and quotations hold when another model reads the text")
    func rereading() throws {
        let shelf = try shelf()
        let before = try state(shelf)
        let library = shelf.library
        let ids = Dictionary(uniqueKeysWithValues: try library.statements().map { ($0.kind, $0.id) })
        let quotation = try #require(try library.quotations().first).id
        let bea = try shelf.person("Bea")
        try library.correct(.setKind(statement: try #require(ids["mentor"]), .teacher), by: signature)
        try library.correct(.reverse(statement: try #require(ids["mentor"])), by: signature)
        try library.correct(.judgeStatement(statement: try #require(ids["rival"]), .rejected), by: signature)
        try library.correct(.setStatementSpeaker(statement: try #require(ids["friend"]), person: bea), by: signature)
        try library.correct(.setSpeaker(quotation: quotation, person: bea), by: signature)
        let expected = [
            "Ada Finch 1 0 1", "Adeline Finch 1 0 0", "Bea Crewe 2 1 2", "Cal Dunne 1 0 1",
            "Bea Crewe teacher Ada Finch - confirmed", "Adeline Finch rival Bea Crewe - rejected",
            "Bea Crewe friend Cal Dunne Bea Crewe confirmed",
            "Bea Crewe: confirmed",
            "Ada Finch + Bea Crewe 1", "Bea Crewe + Cal Dunne 1",
        ]
        #expect(try state(shelf) == expected)

        // The other model finds one statement more, and misses the one that was corrected.
        var other = first.says("Ada Finch", is: "colleague", to: "Bea Crewe")
        try shelf.add(other, as: "a.txt")
        var kinds = try library.statements(by: .document).filter { $0.document.id == 1 }.map(\.kind)
        #expect(kinds == ["teacher", "colleague"])
        other = Article("Two Cooks", outlet: "The Ladle", date: "2015").names("Ada Finch", "Bea Crewe")
        try shelf.add(other, as: "a.txt")
        kinds = try library.statements(by: .document).filter { $0.document.id == 1 }.map(\.kind)
        #expect(kinds == ["teacher"])
        try shelf.add(first, as: "a.txt")
        #expect(try state(shelf) == expected)
        for _ in 0..<5 { try library.undo(by: signature) }
        #expect(try state(shelf) == before)
        #expect(try library.undo(by: signature) == nil)
    }

    @Test("A statement is added with its evidence, people renamed and moved to other worlds")
    func addition() throws {
        let shelf = try shelf()
        let (ada, cal) = (try shelf.person("Ada"), try shelf.person("Cal"))
        let text = try shelf.library.reading(of: 1).document.text
        let start = text.distance(from: text.startIndex, to: try #require(text.range(of: "She burnt")).lowerBound)
        try shelf.library.correct(
            .add(document: 1, a: ada, b: cal, kind: .friend, polarity: .affirmed, evidence: start..<start + 9),
            by: signature
        )
        let added = try #require(try shelf.library.statements().first { $0.rule == "person" })
        #expect(added.words == "She burnt" && added.status == .confirmed && added.date == "2015")
        try shelf.library.correct(.rename(person: ada, name: "Ada Finch-Oyelaran"), by: signature)
        try shelf.library.correct(.setWorld(person: cal, isReal: false, work: "The Pot"), by: signature)
        #expect(try shelf.library.person(ada).name == "Ada Finch-Oyelaran")
        #expect(try shelf.library.person(cal).work == "The Pot")
        // A decision about somebody merged away follows them.
        let bea = try shelf.person("Bea")
        try shelf.library.correct(.merge(person: bea, other: cal), by: signature)
        #expect(try shelf.library.statements().first { $0.rule == "person" }?.b.name == "Bea Crewe")
    }

    @Test("What makes no sense is refused, and nothing is changed")
    func refusals() throws {
        let shelf = try shelf()
        let before = try state(shelf)
        let ada = try shelf.person("Ada")
        let decisions: [Decision] = [
            .merge(person: ada, other: ada), .merge(person: ada, other: 999), .split(person: ada, documents: [2]),
            .rename(person: ada, name: " "), .judgeStatement(statement: 999, .confirmed),
            .setSpeaker(quotation: 1, person: 999),
            .add(document: 1, a: ada, b: 2, kind: .friend, polarity: .affirmed, evidence: 90_000..<90_002),
        ]
        for decision in decisions {
            #expect(throws: LibraryError.self) { try shelf.library.correct(decision, by: signature) }
        }
        #expect(try state(shelf) == before)
        #expect(try shelf.library.history().isEmpty)
    }
}
