import RapportRelations
import GRDB
import Testing

@testable import RapportLibrary

struct AddTests {
    private let first = Article("Two Cooks", outlet: "The Ladle", date: "2015-06")
        .says("Ada Finch", is: "mentor", to: "Bea Crewe")
        .quotes("Ada Finch", "She burnt the soup and I loved her for it")

    @Test("An article's people, quotations and statements are found again")
    func isFound() throws {
        let shelf = try Shelf()
        #expect(try shelf.add(first, as: "a.txt") == .added)
        #expect(
            try shelf.library.people().map {
                "\($0.name) \($0.documents) \($0.mentions) \($0.quotations) \($0.statements)"
            }
                == ["Ada Finch 1 2 1 1", "Bea Crewe 1 0 0 1"]
        )
        let quotation = try #require(try shelf.library.quotations().first)
        #expect(quotation.text == "She burnt the soup and I loved her for it")
        #expect(quotation.speaker?.name == "Ada Finch")
        #expect(quotation.outlet == "The Ladle" && quotation.date == "2015-06")
        let statement = try #require(try shelf.library.statements().first)
        #expect(statement.words == "Ada Finch is mentor to Bea Crewe.")
        #expect(
            try shelf.library.bonds().map { [$0.a.name, $0.b.name, $0.kinds[0].kind] } == [
                ["Ada Finch", "Bea Crewe", "mentor"]
            ]
        )
        #expect(try shelf.library.search("soup").map(\.document.title) == ["Two Cooks"])
        #expect(try shelf.library.reading(of: 1) == first.record)
    }

    @Test("What has not changed is passed over, what has takes its own place, the same bytes stand beside")
    func outcomes() throws {
        let shelf = try Shelf()
        try shelf.add(first, as: "a.txt")
        #expect(try shelf.add(first, as: "a.txt") == .unchanged)
        #expect(try shelf.add(first, as: "copy.txt") == .duplicate)
        #expect(try shelf.library.statements().count == 1)
        let second = first.says("Ada Finch", is: "friend", to: "Bea Crewe")
        // The copy keeps the old words; the changed file gets a document of its own.
        #expect(try shelf.add(second, as: "a.txt") == .replaced)
        #expect(try shelf.library.statements().count == 3)
        #expect(try shelf.add(second, as: "copy.txt") == .replaced)
        #expect(try shelf.library.statements().map(\.kind).sorted() == ["friend", "mentor"])
        #expect(try shelf.library.bonds().map(\.statements) == [2])
        #expect(try shelf.library.remove(paths: ["a.txt", "copy.txt", "none.txt"]) == 2)
        #expect(try shelf.library.people().isEmpty)
        #expect(try shelf.library.bonds().isEmpty)
        #expect(try shelf.library.search("soup").isEmpty)
    }

    @Test("Queries are narrowed, sorted and cut")
    func filters() throws {
        let shelf = try Shelf()
        try shelf.add(first, as: "a.txt")
        try shelf.add(
            Article("A Quarrel", outlet: "The Kettle", date: "2018")
                .says("Ada Finch", is: "mentor", to: "Bea Crewe", denied: true, by: "Bea Crewe")
                .says("Ada Finch", is: "rival", to: "Cal Dunne"),
            as: "b.txt"
        )
        var filter = Filter()
        filter.polarity = .denied
        #expect(try shelf.library.statements(filter).map(\.saidBy?.name) == ["Bea Crewe"])
        filter = Filter()
        filter.outlet = "The Ladle"
        #expect(try shelf.library.people(filter, by: .name).map(\.name) == ["Ada Finch", "Bea Crewe"])
        filter = Filter()
        filter.from = "2016"
        #expect(try shelf.library.bonds(filter).count == 2)
        filter.kind = .rival
        #expect(try shelf.library.bonds(filter).map(\.b.name) == ["Cal Dunne"])
        filter = Filter()
        (filter.person, filter.other) = (try shelf.person("finch"), try shelf.person("bea"))
        #expect(try shelf.library.statements(filter, by: .oldest).map(\.date) == ["2015-06", "2018"])
        #expect(
            try shelf.library.statements(filter, by: .oldest, page: Page(offset: 1, limit: 1)).map(\.date) == ["2018"]
        )
        filter.to = "2015"
        #expect(try shelf.library.statements(filter).map(\.date) == ["2015-06"])
    }

    @Test(
        "What can be searched for is in step with what was added, replaced, corrected and taken out, in the same transaction"
    )
    func searchable() throws {
        let shelf = try Shelf()
        let library = shelf.library
        let talk = Article("Salt").quotes("Ada Finch", "Nothing keeps as well as salt does")
        try shelf.add(talk, as: "a.txt")
        _ = try library.add([
            Article("Draft").quotes("Bea Crewe", "The first version of it").addition(path: "b.txt"),
            Article("Final").quotes("Bea Crewe", "The last version of it").addition(path: "b.txt"),
        ])
        let signature = Correction.Signature(time: "2026-11-24T12:00:00Z", author: "Ines")
        try library.correct(.setSpeaker(quotation: 1, person: try shelf.person("Bea")), by: signature)
        try shelf.add(Article("Pepper").quotes("Ada Finch", "Nothing bites as well as pepper does"), as: "a.txt")
        try library.undo(by: signature)
        #expect(try library.remove(paths: ["b.txt"]) == 1)
        #expect(try library.search("salt").isEmpty && library.search("version").isEmpty)
        #expect(try library.search("pepper").count == 1)
        try library.write { database in
            for table in ["document_search", "alias_search", "quotation_search"] {
                try database.execute(sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
            }
        }
    }
}
