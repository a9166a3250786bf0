import RapportRelations
import Testing

@testable import RapportLibrary

struct QueryTests {
    private func shelf() throws -> Shelf {
        let shelf = try Shelf()
        try shelf.add(
            Article("On Set", outlet: "Galley", date: "2010")
                .casts("Ada Finch", as: "Queen Orla", in: "The Salt Crown")
                .casts("Bea Crewe", as: "Sister Una", in: "The Salt Crown")
                .says("Ada Finch", is: "friend", to: "Bea Crewe")
                .says("Queen Orla", is: "friend", to: "Sister Una")
                .says("Queen Orla", is: "rival", to: "Sister Una"),
            as: "a.txt"
        )
        try shelf.add(
            Article("Later", outlet: "Overture", date: "2014")
                .says("Ada Finch", is: "friend", to: "Bea Crewe", denied: true, by: "Bea Crewe")
                .says("Bea Crewe", is: "colleague", to: "Cal Dunne")
                .quotes(
                    "Bea Crewe",
                    "I have not spoken a single word to that woman since the wrap party",
                    to: "Ada Finch"
                ),
            as: "b.txt"
        )
        try shelf.add(
            Article("Far", date: "2016").says("Cal Dunne", is: "sibling", to: "Dov Ember").names(
                "Eve Frost",
                "Bea Crewe"
            ),
            as: "c.txt"
        )
        return shelf
    }

    @Test("Bonds of actors stand beside those of their characters")
    func mirrors() throws {
        let mirrors = try shelf().library.mirrors()
        #expect(
            mirrors.map { [$0.real.a.name, $0.real.b.name, $0.fiction.a.name, $0.fiction.b.name] }
                == [["Ada Finch", "Bea Crewe", "Queen Orla", "Sister Una"]]
        )
        #expect(mirrors.first?.shared == ["friend"])
        #expect(mirrors.first?.fiction.work == "The Salt Crown")
    }

    @Test("People and documents are narrowed by everything a filter may say")
    func filters() throws {
        let shelf = try shelf()
        let library = shelf.library
        let bea = try shelf.person("Bea")
        try library.correct(
            .judgeStatement(
                statement: try #require(try library.statements().first { $0.kind == "sibling" }).id,
                .confirmed
            ),
            by: Correction.Signature(time: "2026-11-24T12:00:00Z", author: "Ines")
        )
        func found(_ change: (inout Filter) -> Void) throws -> String {
            var filter = Filter()
            change(&filter)
            let people = try library.people(filter, by: .name).map { $0.name.prefix(3) }.joined(separator: " ")
            let named = try library.people(named: "ada", filter).count + library.people(named: "dov", filter).count
            let documents = try library.search("is", filter).compactMap(\.document.title).sorted()
            return "\(people), \(named): \(documents.joined(separator: " "))"
        }
        #expect(try found { _ in } == "Ada Bea Cal Dov Eve Que Sis, 2: Far Later On Set")
        #expect(try found { $0.person = bea } == "Ada Cal, 1: Far Later On Set")
        #expect(try found { $0.work = "The Salt Crown" } == "Que Sis, 0: On Set")
        #expect(try found { $0.isReal = false } == "Que Sis, 0: On Set")
        #expect(try found { $0.outlet = "Overture" } == "Ada Bea Cal, 1: Later")
        #expect(try found { ($0.from, $0.to) = ("2015", "2017") } == "Bea Cal Dov Eve, 1: Far")
        #expect(try found { $0.kind = .rival } == "Que Sis, 0: On Set")
        #expect(try found { $0.polarity = .denied } == "Ada Bea, 1: Later")
        #expect(try found { $0.certainty = .hedged } == ", 0: ")
        #expect(try found { $0.confidence = 0.9 } == ", 0: ")
        #expect(try found { $0.isReviewed = true } == "Cal Dov, 1: Far")
        #expect(try found { ($0.kind, $0.person) = (.friend, bea) } == "Ada, 1: Later On Set")
    }

    @Test("A chain of bonds leads from one person to another, or none")
    func path() throws {
        let shelf = try shelf()
        let (ada, dov) = (try shelf.person("Ada"), try shelf.person("Dov"))
        #expect(
            try shelf.library.path(from: ada, to: dov).map { "\($0.a.name) - \($0.b.name)" } == [
                "Ada Finch - Bea Crewe", "Bea Crewe - Cal Dunne", "Cal Dunne - Dov Ember",
            ]
        )
        #expect(try shelf.library.path(from: ada, to: try shelf.person("Eve")).isEmpty)
        #expect(try shelf.library.path(from: ada, to: ada).isEmpty)
    }

    @Test("What is said over time stands in its order, with who said it")
    func timeline() throws {
        let shelf = try shelf()
        let (ada, bea) = (try shelf.person("Ada"), try shelf.person("Bea"))
        let entries = try shelf.library.timeline(of: ada, and: bea)
        #expect(
            entries.map { $0.statement?.polarity ?? $0.quotation?.text.prefix(10).description } == [
                "affirmed", "denied", "I have not",
            ]
        )
        #expect(entries.map(\.outlet) == ["Galley", "Overture", "Overture"])
        let hers = try shelf.library.timeline(of: ada, and: bea, saidBy: bea)
        #expect(hers.map(\.date) == ["2014", "2014"])
    }

    @Test("What is affirmed here and denied there is told with both sources")
    func contradictions() throws {
        let shelf = try shelf()
        // That she is not his mentor says nothing against his being hers.
        try shelf.add(
            Article("Lessons").says("Dov Ember", is: "mentor", to: "Eve Frost")
                .says("Eve Frost", is: "mentor", to: "Dov Ember", denied: true),
            as: "d.txt"
        )
        let found = try shelf.library.contradictions()
        #expect(found.map { [$0.affirmed.document.title, $0.denied.document.title] } == [["On Set", "Later"]])
    }

    @Test(
        "A quotation is found again however it was changed",
        arguments: [
            ("I have not spoken a single word to that woman since the wrap party", "same", ""),
            ("I have not spoken a single word to that woman", "shortened", "since the wrap party/"),
            ("I have not spoken … to that woman since the wrap party", "shortened", "a single word/"),
            ("I have not spoken a single word to [Finch] since the wrap party", "inserted", "that woman/finch"),
            ("I have not spoken a single word to that actress since the wrap party", "altered", "woman/actress"),
            ("Nobody has ever seen a finer boat than the one my uncle built", "unknown", ""),
        ]
    )
    func check(words: String, verdict: String, change: String) throws {
        let text = Article("Column", outlet: "Overture", date: "2014").quotes("Bea Crewe", words)
        let entry = try #require(try shelf().library.check(text.record).first)
        #expect(entry.verdict.rawValue == verdict)
        #expect(entry.changes.map { "\($0.before)/\($0.after)" }.joined() == change)
        #expect(!entry.hasOtherSpeaker && !entry.hasOtherOutlet && !entry.hasOtherDate)
    }

    @Test("Other speakers, outlets and dates are told")
    func differences() throws {
        let words = "I have not spoken a single word to that woman since the wrap party"
        let text = Article("Column", outlet: "The Ladle", date: "2020").quotes("Cal Dunne", words)
        let entry = try #require(try shelf().library.check(text.record).first)
        #expect(entry.hasOtherSpeaker && entry.hasOtherOutlet && entry.hasOtherDate)
        #expect(entry.match?.speaker?.name == "Bea Crewe")
    }
}
