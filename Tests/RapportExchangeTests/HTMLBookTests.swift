import RapportRelations
import RapportText
import Testing

@testable import RapportExchange

/// The section about a book, on the page of a reading that is taken for one.
@Suite("Books as HTML")
struct HTMLBookTests {
    private let page: String = {
        let reading = TestReading().reading
        return HTMLReport(reading, book: Book(reading)).rendered()
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
        #expect(targets.contains("at3"))
        #expect(Set(targets).subtracting(names) == [])
    }

    @Test("an article has no such section") func leavesArticlesAlone() {
        let article = HTMLReport(TestReading().reading).rendered()
        #expect(!article.contains("id=\"book\""))
        #expect(!article.contains("id=\"at1\""))
    }

    private static let section = """
        """
}
