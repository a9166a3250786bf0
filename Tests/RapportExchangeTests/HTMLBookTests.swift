import Foundation
import RapportLanguage
import RapportRelations
import RapportText
import Testing

@testable import RapportExchange

/// The section about a book, on the page of a reading that is taken for one.
@Suite("Books as HTML")
struct HTMLBookTests {
    private let page: String = {
        let book = TestBook(
            text: """
                CHAPTER 1

                Ada was fond of Ben. “Come,” said Ada.

                Nobody else came.

                CHAPTER 2

                “Where to, & why?” said Ben to Ada.

                Ada despised Ben.
                """,
            people: [("Ada", .feminine), ("Ben", .masculine)],
            speakers: ["Ada→Ben", "Ben→Ada"]
        ).book
        return HTMLReport(book.reading, book: book).rendered()
    }()

    @Test("cast, chapters and bonds, whole") func writesTheSection() throws {
        let start = try #require(page.range(of: #"<section id="book">"#)).lowerBound
        let end = try #require(page.range(of: #"<section id="people">"#)).lowerBound
        let lines = page[start..<end].replacing(#/<(h3|h4|li|p|div|details|section)/#) { "\n<\($0.output.1)" }
        #expect(lines.split(separator: "\n") == Self.section.split(separator: "\n"))
    }

    @Test("every link leads somewhere") func linksLead() {
        let targets = page.matches(of: #/href="#([^"]*)"/#).map { String($0.output.1) }
        let names = Set(page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) })
        #expect(targets.contains("at5"))
        #expect(Set(targets).subtracting(names) == [])
    }

    @Test("an article has no such section") func leavesArticlesAlone() {
        let article = HTMLReport(TestReading().reading).rendered()
        #expect(!article.contains("id=\"book\""))
        #expect(!article.contains("id=\"at1\""))
    }

    private static let section = """
        <section id="book"><h2>The book</h2>
        <h3>Cast</h3>
        <h4>Major</h4><ul>
        <li><a class="name" href="#p2"><bdi>Ben</bdi></a> · he · 3 mentions · 1 line, 3 words</li>
        <li><a class="name" href="#p1"><bdi>Ada</bdi></a> · she · 4 mentions · 1 line, 1 word</li></ul>
        <h3>Chapters</h3><ol>
        <li><a href="#at1">CHAPTER 1</a> · Ben, Ada</li>
        <li><a href="#at4">CHAPTER 2</a> · Ben, Ada</li></ol>
        <p class="voice">Paragraphs with each, chapter by chapter:</p>
        <div><span class="curve" role="img" aria-label="Ben: 1.00, 2.00">▅█</span> Ben</div>
        <div><span class="curve" role="img" aria-label="Ada: 1.00, 2.00">▅█</span> Ada</div>
        <h3>Bonds, chapter by chapter</h3>
        <section class="bond">
        <h4>Ben and Ada</h4>
        <p>4 words in 2 conversations, 75 % by Ben · 3 paragraphs with both</p>
        <div><span class="curve" role="img" aria-label="warmth: 0.33, none">▆·</span> warmth</div>
        <div><span class="curve" role="img" aria-label="balance: -1.00, 1.00">▁█</span> balance</div>
        <div><span class="curve" role="img" aria-label="closeness: 1.00, 1.00">██</span> closeness</div>
        <details><summary>What the curves rest on</summary>
        <p><span class="voice">Chapter 1, warmth 0.33: </span><a class="words" href="#at2"><q dir="auto">Ada was fond of Ben.</q></a> </p>
        <p><span class="voice">Chapter 1, balance -1.00: </span><a class="words" href="#at2"><q dir="auto">Come,</q></a> </p>
        <p><span class="voice">Chapter 1, closeness 1.00: </span><a class="words" href="#at2"><q dir="auto">Ada was fond of Ben. “Come,” said Ada.</q></a> </p>
        <p><span class="voice">Chapter 2, balance 1.00: </span><a class="words" href="#at5"><q dir="auto">Where to, &amp; why?</q></a> </p>
        <p><span class="voice">Chapter 2, closeness 1.00: </span><a class="words" href="#at5"><q dir="auto">“Where to, &amp; why?” said Ben to Ada.</q></a> <a class="words" href="#at6"><q dir="auto">Ada despised Ben.</q></a> </p></details></section></section>
        """
}
