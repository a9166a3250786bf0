import Foundation
import RapportReaders
import RapportText
import Testing

private let isInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }

/// PDF files, where pdftotext is installed.
@Suite(.enabled(if: isInstalled, "pdftotext is not installed"))
struct PDFReaderTests {
    private var book: TestPDF {
        var book = TestPDF()
        book.add(
            head: "THE SHORE",
            number: 1,
            [
                (100, "CHAPTER I"), (0, ""),
                (14, "The old man had been walking along the shore since the mor-"),
                (0, "ning, and nobody had spoken to him. He did not seem to mind"),
                (0, "the rain at all."),
                (14, "\"You are late,\" said his daughter at the door of the small"),
                (0, "house on the well-known cliffs, \"and wet.\""),
                (14, "He laughed and said that he was neither, as far as he could"),
            ],
            note: "1 It stands there still."
        )
        book.add(
            head: "THE SHORE",
            number: 2,
            [
                (0, "tell, and that supper could wait. She shut the door after him."),
                (14, "They sat down. The wind was rising over the cliffs, the well-"),
                (0, "known ones, and the lamp went out twice before the soup had"), (0, "come to the table."),
            ]
        )
        book.add(
            head: "THE SHORE",
            number: 3,
            [
                (100, "CHAPTER II"), (0, ""), (14, "In the morning the boat was gone, and with it the old man's"),
                (0, "coat."),
            ]
        )
        return book
    }

    @Test func readsTheWholeFile() throws {
        let document = try DocumentReader().read(bytes: book.bytes(), path: "shore.pdf")
        expectSoundSpans(document)
        #expect(
            outline(document) == """
                [heading] CHAPTER I
                [paragraph] The old man had been walking along the shore since the morning, and nobody had spoken to him. \
                He did not seem to mind the rain at all.
                [paragraph] "You are late," said his daughter at the door of the small house on the well-known cliffs, "and wet."
                [paragraph] He laughed and said that he was neither, as far as he could tell, and that supper could wait. \
                She shut the door after him.
                [paragraph] They sat down. The wind was rising over the cliffs, the well-known ones, and the lamp went out \
                twice before the soup had come to the table.
                [heading] CHAPTER II
                [paragraph] In the morning the boat was gone, and with it the old man's coat.
                chapter: CHAPTER I | 0..<5
                chapter: CHAPTER II | 5..<7
                (note) 1 It stands there still.

                """
        )
    }

    @Test func damagedFilesAndFilesWithoutTextAreNamed() {
        func reason(_ bytes: [UInt8]) -> String? {
            do {
                _ = try DocumentReader().read(bytes: bytes, path: "a.pdf")
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(reason(Array("%PDF-1.7\nnothing".utf8))?.hasPrefix("this PDF is damaged") == true)
        #expect(reason(TestPDF(pages: [[]]).bytes()) == "this PDF has no text: its pages are images")
        #expect(reason(Array("words".utf8)) == "this file does not begin as its name says")
    }
}
