import Foundation
import Testing

/// What the pages show to somebody who looks.
@Suite struct PageTests {
    private let stage: Stage

    init() throws {
        stage = try Stage()
        try stage.add(
            MadeUpArticle("The old workshop", outlet: "The Courier", date: "2015-06-01")
                .says("Ada Byrne", is: "mentor", to: "Ben Cole")
                .quotes("Ben Cole", "She taught me everything")
                .casts("Ada Byrne", as: "Queen Mab", in: "The Tide"),
            as: "workshop.txt"
        )
    }

    @Test func theShelfListsSourcesAndFindsWords() async throws {
        try await stage.serve { client in
            let shelf = try await client.get("/")
            #expect(shelf.status == 200)
            #expect(shelf.headers["content-type"] == "text/html; charset=utf-8")
            #expect(shelf.text.contains("The old workshop"))
            let found = try await client.get("/?q=taught").text
            #expect(found.contains("<mark>taught</mark>"))
            #expect(try await client.get("/?q=unheard").text.contains("No sources here."))
        }
    }

    @Test func aTextShowsItsPeopleQuotationsAndEvidence() async throws {
        try await stage.serve { client in
            let page = try await client.get("/documents/1").text
            let ada = try stage.person("Ada Byrne")
            #expect(page.contains(#"<a class="person evidence" href="/people/\#(ada)""#))
            #expect(page.contains(#"id="t-q1-1""#) && page.contains(#"id="t-s1-1""#))
            #expect(page.contains(#"is a mentor of <a href="/people/"#))
        }
    }

    @Test func peopleOfBothWorldsStandSideBySide() async throws {
        try await stage.serve { client in
            let page = try await client.get("/people").text
            let (real, fiction) = (page.components(separatedBy: "<h2>Fiction</h2>")[0], page)
            let (ada, mab) = (try stage.person("Ada Byrne"), try stage.person("Queen Mab"))
            #expect(real.contains("Ada Byrne") && real.contains("Ben Cole"))
            #expect(real.contains("plays <a href=\"/people/\(mab)\" dir=\"auto\">Queen Mab</a>"))
            #expect(fiction.contains("The Tide"))
            #expect(fiction.contains("played by <a href=\"/people/\(ada)\" dir=\"auto\">Ada Byrne</a>"))
            #expect(try await client.get("/people?q=ben").text.contains("Ben Cole"))
        }
    }

    @Test func aDossierLeadsToTheExactWords() async throws {
        try await stage.serve { client in
            let ben = try stage.person("Ben Cole")
            let page = try await client.get("/people/\(ben)").text
            #expect(page.contains("Played by") == false)
            let actor = try stage.person("Ada Byrne")
            let ada = try await client.get("/people/\(actor)").text
            #expect(ada.contains("Plays <a href=\"/people/") && ada.contains("in <bdi>The Tide</bdi>"))
            let mab = try stage.person("Queen Mab")
            #expect(ada.contains("(<a href=\"/documents/1#t-r\(actor)-\(mab)-1\">words</a>)"))
            #expect(try await client.get("/documents/1").text.contains("id=\"t-r\(actor)-\(mab)-1\""))
            #expect(ada.contains("1 document · ") && ada.contains("mentor 1 · 2015-06-01</span>"))
            #expect(page.contains(#"<a class="words" href="/documents/1#t-q1-1">She taught me everything</a>"#))
        }
    }

    @Test func pagesFollowTheLibraryAtOnce() async throws {
        try await stage.serve { client in
            #expect(try await !client.get("/").text.contains("A second text"))
            try stage.add(MadeUpArticle("A second text").quotes("Cay", "Here"), as: "second.txt")
            #expect(try await client.get("/").text.contains("A second text"))
        }
    }

    @Test func longTextsComeInPartsAndEvidenceLeadsToItsOwn() async throws {
        let filler = String(repeating: "Nothing happened that day.\n\n", count: 2_000)
        try stage.add(
            MadeUpArticle("A long text").adding(filler).quotes("Dan Eck", "At last"),
            as: "long.txt"
        )
        try await stage.serve { client in
            let dossier = try await client.get("/people/\(stage.person("Dan Eck"))").text
            #expect(dossier.contains("/documents/2?at="))
            let first = try await client.get("/documents/2").text
            #expect(first.contains("Part 1 of 2") && !first.contains("At last"))
            #expect(try await client.get("/documents/2?at=56020").text.contains("At last"))
        }
    }

    @Test func listsComeInPartsOfFifty() async throws {
        for number in 0..<60 {
            try stage.add(MadeUpArticle("Text \(number)", date: "2020").quotes("Eve", "Word"), as: "\(number).txt")
        }
        try await stage.serve { client in
            let first = try await client.get("/").text
            #expect(first.components(separatedBy: "<li>").count - 1 == 50)
            #expect(first.contains(#"href="/?from=50""#))
            let second = try await client.get("/?from=50").text
            #expect(second.components(separatedBy: "<li>").count - 1 == 11)
            #expect(second.contains(#"href="/?from=0""#))
        }
    }
}
