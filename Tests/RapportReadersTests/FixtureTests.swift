import Foundation
import RapportReaders
import RapportText
import Testing

/// Whole files of different sites, and the whole of what is read from each.
///
/// Set RAPPORT_RECORD to write the outlines anew beside the fixtures of the source tree.
@Suite struct FixtureTests {
    @Test(arguments: [
        "wordpress.html", "news.html", "table.html", "magazine.html", "blog.html", "notes.md", "gutenberg.txt",
    ])
    func readsTheWholePage(name: String) throws {
        let document = try DocumentReader().read(path: try fixture(name))
        let read = outline(document)
        if ProcessInfo.processInfo.environment["RAPPORT_RECORD"] != nil {
            let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
            try read.write(to: directory.appending(path: name + ".outline"), atomically: true, encoding: .utf8)
        } else {
            #expect(try read == String(contentsOfFile: fixture(name + ".outline"), encoding: .utf8))
        }
        expectSoundSpans(document)
    }

    @Test func aPageOfTeasersHasNoArticle() throws {
        let path = try fixture("index.html")
        let error = #expect(throws: ReadingError.self) { try DocumentReader().read(path: path) }
        #expect(error?.code == .noArticle)
        #expect(error?.file == path)
        #expect(error?.description.hasPrefix("\(path): this page has no article") == true)
    }
}

/// The path of a file in the folder of fixtures.
func fixture(_ name: String) throws -> String {
    try #require(Bundle.module.resourceURL).appending(path: "Fixtures").appending(path: name).path
}

/// Blocks slice to text without white space around it, and nothing but white space and asides lies between them.
func expectSoundSpans(_ document: Document, sourceLocation: SourceLocation = #_sourceLocation) {
    let bytes = Array(document.text.utf8)
    var end = 0
    func isBlank(_ span: Span) -> Bool { document[span].unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    let spans = document.blocks.map(\.span) + document.asides.map(\.span)
    for span in spans.sorted() {
        // Scalars: a space with a combining mark on it is one character, and not white space.
        let words = document[span].unicodeScalars
        #expect(!words.isEmpty, sourceLocation: sourceLocation)
        #expect(words.first?.properties.isWhitespace == false, sourceLocation: sourceLocation)
        #expect(words.last?.properties.isWhitespace == false, sourceLocation: sourceLocation)
        #expect(isBlank(Span(end, span.start)), sourceLocation: sourceLocation)
        end = span.end
    }
    #expect(isBlank(Span(end, bytes.count)), sourceLocation: sourceLocation)
    for span in document.emphasis {
        #expect(document[span].contains { !$0.isWhitespace }, sourceLocation: sourceLocation)
    }
}
