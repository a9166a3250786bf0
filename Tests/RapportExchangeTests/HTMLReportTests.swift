import Foundation
import RapportLanguage
import RapportRelations
import RapportText
import Testing

@testable import RapportExchange

@Suite struct HTMLReportTests {
    private let page = HTMLReport(TestReading().reading).rendered()

    @Test func everyLinkLeadsSomewhere() {
        let targets = values(of: "href")
        let names = values(of: "id")
        #expect(targets.count > 40)
        #expect(Set(names).count == names.count, "an id stands twice")
        for target in Set(targets) {
            #expect(target.hasPrefix("#") && names.contains(String(target.dropFirst())), "\(target)")
        }
    }

    @Test func statementsAndTheirEvidenceLinkToEachOther() {
        #expect(page.contains(##"<a class="words" href="#t-s4-1"><q dir="auto">We were never a couple.</q></a>"##))
        #expect(page.contains(##"<span class="quotation evidence" data-of="q2 s4">We were never a couple.</span>"##))
        #expect(page.contains(##"<a class="reference" href="#s4">s4</a>"##))
        #expect(page.contains(##"<li id="s4" data-entry="s4">"##))
    }

    @Test func nothingIsAskedOfTheNetwork() {
        #expect(values(of: "src") == [])
        for word in ["http://", "https://", "url(", "@import", "<link", "<img", "<iframe"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("default-src &#39;none&#39;"))
    }

    @Test func theTextIsThereWordForWord() {
        // Without markup and references the article is the document.
        var article = page[(page.range(of: "<article")?.lowerBound ?? page.startIndex)...]
        article = article[..<(article.range(of: "</article>")?.lowerBound ?? article.endIndex)]
        var text = String(article).replacing(#/<a class="reference"[^>]*>[^<]*<\/a>/#, with: "")
        text = text.replacing(#/<[^>]*>/#, with: "")
        for (entity, character) in [("&#39;", "'"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.replacingOccurrences(of: entity, with: character)
        }
        #expect(text.split(separator: "\n").joined(separator: "\n\n") == TestReading.text)
    }

    @Test func whatADocumentHoldsCannotBecomeMarkup() {
        let attack = #"<script>alert("x")</script>&amp;' onclick='"#
        let text = "\(attack) met \u{202E}Bob\u{0}."
        let blocks = [Block(.paragraph, Span(0, text.utf8.count))]
        let source = Source(file: attack, address: "javascript:alert(1)", title: attack, language: "\"><script>")
        var annotation = Annotation(document: Document(source: source, text: text, blocks: blocks))
        annotation.quotations = [Quotation(span: text.span(of: attack), form: .direct, group: 0)]
        var reading = Reading(annotation: annotation)
        reading.people = [
            Person(
                name: attack,
                names: [attack],
                world: .work(0),
                gender: nil,
                mentions: [text.span(of: attack)],
                cluster: 0
            )
        ]
        reading.works = [Work(name: attack, mentions: [])]
        let page = HTMLReport(reading).rendered()
        #expect(page.components(separatedBy: "<script>").count == 2, "our own script alone")
        #expect(!page.contains("onclick='"))
        #expect(!page.contains("javascript:alert(1)\""))
        #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" })
    }

    @Test func marksMayNestAndOverlap() {
        let marks = [(0, 10), (2, 5), (4, 12), (12, 14)].enumerated().map { index, ends in
            TextMark(span: Span(ends.0, ends.1), kind: .evidence, entry: "s\(index)", number: 1)
        }
        let pieces = MarkedText(marks: marks).pieces(of: Span(1, 14))
        #expect(pieces.map(\.span) == [Span(1, 2), Span(2, 4), Span(4, 5), Span(5, 10), Span(10, 12), Span(12, 14)])
        #expect(pieces.map(\.marks) == [[0], [0, 1], [0, 1, 2], [0, 2], [2], [3]])
        #expect(pieces.map(\.starting) == [[], [1], [2], [], [], [3]])
        #expect(pieces.map(\.ending) == [[], [], [1], [0], [2], [3]])
    }

    private func values(of attribute: String) -> [String] {
        page.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
