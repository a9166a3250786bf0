import Foundation
import RapportReaders
import RapportText
import Testing

/// What cannot be read is named with the reason.
@Suite struct BadInputTests {
    private func code(_ bytes: [UInt8], _ path: String? = "a.txt") -> ReadingError.Code? {
        do {
            _ = try DocumentReader().read(bytes: bytes, path: path)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func aMissingFileIsNamed() {
        let error = #expect(throws: ReadingError.self) { try DocumentReader().read(path: "/nowhere/at-all.txt") }
        #expect(error?.code == .missing)
        #expect(error?.description == "/nowhere/at-all.txt: no such file. Check the name and the directory.")
    }

    @Test func aDirectoryIsNoFile() {
        let error = #expect(throws: ReadingError.self) { try DocumentReader().read(path: "/") }
        #expect(error?.code == .isDirectory)
    }

    @Test func nothingAndWhiteSpaceAreEmpty() {
        #expect(code([]) == .empty)
        #expect(code(Array(" \r\n\t\n".utf8)) == .empty)
        #expect(code(Array("<html><body></body></html>".utf8), "a.html") == .noArticle)
        #expect(code(Array("***\n\n<!-- -->\n".utf8), "a.md") == .empty)
    }

    @Test func formatsThatAreNotReadAreNamed() throws {
        let named: [(bytes: [UInt8], words: String)] = [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "a PNG image"),
            ([0xFF, 0xD8, 0xFF, 0xE0, 0], "a JPEG image"),
            (Array("{\\rtf1 words}".utf8), "a rich text (RTF) file"),
            (Array("PK\u{3}\u{4}\u{14}\u{0}\u{0}\u{0}word/document.xml".utf8), "a Microsoft Office file"),
            (Array("From: <Saved by a browser>\nSnapshot-Content-Location: x".utf8), "a web archive (MHTML)"),
        ]
        for (bytes, words) in named {
            let error = #expect(throws: ReadingError.self) { try DocumentReader().read(bytes: bytes, path: "a.txt") }
            #expect(error?.code == .unsupportedFormat)
            #expect(error?.reason == "this is \(words)")
        }
    }

    @Test func bytesThatAreNoTextAreBinary() {
        #expect(code(Array("words and \0 more".utf8)) == .binary)
        #expect(code((0..<400).map { UInt8($0 % 8 + 1) }) == .binary)
    }

    @Test func damagedUTF8IsNamedWithItsPlace() {
        let bytes = Array("“One” — two.\n“Three” ".utf8) + [0xE2, 0x80] + Array(" four.".utf8)
        let error = #expect(throws: ReadingError.self) { try DocumentReader().read(bytes: bytes, path: "a.txt") }
        #expect(error?.code == .invalidEncoding)
        #expect(error?.line == 2)
        #expect(error?.offset == bytes.count - 8)
    }

    @Test func anOddByteBreaksUTF16() {
        #expect(code([0xFF, 0xFE, 0x41, 0x00, 0x42]) == .invalidEncoding)
    }

    @Test func tooLargeIsRefusedBeforeItIsRead() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID()).txt").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        // A hole of 200 MB: nothing is written.
        try #require(FileHandle(forWritingAtPath: path)).truncate(atOffset: 200 << 20)
        let start = ContinuousClock.now
        let error = #expect(throws: ReadingError.self) { try DocumentReader().read(path: path) }
        #expect(ContinuousClock.now - start < .seconds(1))
        #expect(error?.code == .tooLarge)
        #expect(error?.reason == "too large (200 MiB); a document may have 32 MiB")
    }

    @Test func theLimitItselfIsAllowed() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID()).txt").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data("ten bytes.".utf8).write(to: URL(filePath: path))
        #expect(throws: ReadingError.self) { try DocumentReader(limit: 9).read(path: path) }
        #expect(try DocumentReader(limit: 10).read(path: path).text == "ten bytes.")
    }
}
