import Foundation
import Testing

@Suite struct ReadTests {
    private let folder: Folder
    private let good: String
    private static let text = "Ada Byrne met Tom Okafor.\n\n\"He was my boss,\" Byrne said.\n"

    init() throws {
        folder = try Folder()
        good = try folder.write(Array(Self.text.utf8), to: "good.txt")
    }

    // MARK: - Bad input

    /// What cannot be read, and what the message has to say of it.
    struct Bad: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let status: Int32
        let reason: String
        var testDescription: String { name }
    }

    static let bad = [
        Bad(name: "empty.txt", bytes: [], status: 65, reason: "empty"),
        Bad(name: "spaces.txt", bytes: Array(" \n\t\n".utf8), status: 65, reason: "white space"),
        Bad(name: "program.txt", bytes: [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0], status: 65, reason: "program"),
        Bad(name: "book.epub", bytes: [0x50, 0x4B, 3, 4] + Array("mimetype".utf8), status: 65, reason: "cut off"),
        Bad(
            name: "menu.html",
            bytes: Array("<html><body><nav><a>Home</a></nav></body></html>".utf8),
            status: 65,
            reason: "no article"
        ),
    ]

    @Test(arguments: bad)
    func aBadFileIsNamedAndTheOthersAreRead(bad: Bad) throws {
        let path = try folder.write(bad.bytes, to: bad.name)
        let run = try Command(["read", path, good])
        #expect(run.status == bad.status)
        #expect(run.messages.hasPrefix("rapport: \(path)"))
        #expect(run.messages.contains(bad.reason))
        #expect(run.messages.contains("1 of 2 files read"))
        #expect(run.output.contains("He was my boss"))
    }

    @Test func aMissingFileIsNamed() throws {
        let run = try Command(["read", "\(folder.path)/none.txt", good, "--quiet"])
        #expect(run.status == 66)
        #expect(run.messages == "rapport: \(folder.path)/none.txt: no such file. Check the name and the directory.\n")
        #expect(run.output.contains("He was my boss"))
    }

    @Test func aFileOfOneEndlessLineIsTooLargeRatherThanReadIntoMemory() throws {
        // A hole in the file takes no place on the disk.
        let path = try folder.write([UInt8](repeating: UInt8(ascii: "a"), count: 1 << 16), to: "line.txt")
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.truncate(atOffset: 200 << 20)
        try handle.close()
        let run = try Command(["read", path, good])
        #expect(run.status == 65)
        #expect(run.messages.hasPrefix("rapport: \(path)"))
        #expect(run.output.contains("He was my boss"))
    }

    @Test func bytesThatAreNoTextAreToldWithTheirPlace() throws {
        let path = try folder.write(Array("Fine.\nNot ".utf8) + [0xE9, 0x20, 0x81, 0xFF], to: "broken.txt")
        let run = try Command(["read", path])
        #expect(run.status == 65)
        #expect(run.messages.hasPrefix("rapport: \(path):2: "))
    }

    @Test func utf16IsRead() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in Self.text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let run = try Command(["read", try folder.write(bytes, to: "wide.txt")])
        #expect(run.status == 0)
        #expect(run.output.contains("He was my boss"))
    }

    @Test func theStatusIsThatOfTheFirstFailure() throws {
        let empty = try folder.write([], to: "empty.txt")
        #expect(try Command(["read", empty, "\(folder.path)/none.txt"]).status == 65)
        #expect(try Command(["read", "\(folder.path)/none.txt", empty]).status == 66)
    }

    @Test func aNameCannotSteerTheTerminal() throws {
        let run = try Command(["read", "\(folder.path)/\u{1B}[2Jnone"])
        #expect(!run.messages.contains("\u{1B}"))
    }

    // MARK: - Directories and output

    @Test func aDirectoryStandsForItsFiles() throws {
        let inner = try Folder()
        try inner.write(Array("One. \"Yes,\" he said.".utf8), to: "b.txt")
        try inner.write(Array("# Two\n\nText.".utf8), to: "a/c.md")
        try inner.write([1, 2, 3], to: "picture.png")
        try inner.write(Array("hidden".utf8), to: ".hidden.txt")
        let run = try Command(["read", inner.path, "--format", "json"])
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].contains("Two"))
        #expect(lines[1].contains("One."))

        let output = try Folder()
        #expect(try Command(["read", inner.path, "-f", "json", "-o", output.path]).output == "")
        #expect(output.files == ["a/c.json", "b.json"])
    }

    @Test func aDirectoryWithoutTextIsAFailure() throws {
        let inner = try Folder()
        try inner.write([1], to: "picture.png")
        let run = try Command(["read", inner.path])
        #expect(run.status == 66)
        #expect(run.messages.contains("no text, Markdown or HTML file"))
    }

    @Test func resultsOfOneNameKeepApart() throws {
        let page = try folder.write(Array("<html><body><p>One. Two.</p></body></html>".utf8), to: "good.html")
        let output = try Folder()
        _ = try Command(["read", good, page, good, "-f", "json", "-o", output.path])
        #expect(output.files.contains("good.json"))
        #expect(output.files.contains("good.txt.json"))
    }

    @Test func aResultNeverTakesThePlaceOfItsSource() throws {
        let run = try Command(["read", good, "-f", "text", "-o", folder.path])
        #expect(run.status == 73)
        #expect(try String(contentsOfFile: good, encoding: .utf8) == Self.text)
        #expect(folder.files == ["good.txt"])
    }

    @Test func severalHTMLPagesNeedADirectory() throws {
        let run = try Command(["read", good, good, "-f", "html"])
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.messages.contains("--output"))
    }

    @Test func standardInputIsRead() throws {
        let run = try Command(["read", "-"], input: Self.text)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Standard input\n"))
        #expect(run.output.contains("He was my boss"))
        #expect(run.messages == "")
    }

    @Test func aPipeGetsNoColourAndItsWidthFromTheEnvironment() throws {
        let run = try Command(["read", good], environment: ["COLUMNS": "30"])
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 30 || $0.contains("/") })
    }

    @Test func htmlStandsAlone() throws {
        let run = try Command(["read", good, "--format", "html"])
        #expect(run.output.hasPrefix("<!DOCTYPE html>"))
        #expect(run.output.contains("He was my boss"))
    }

    // MARK: - Use

    @Test func wrongUseIsToldWithTheStatusOfWrongUse() throws {
        #expect(try Command(["read"]).status == 64)
        #expect(try Command(["read", good, "--format", "pdf"]).status == 64)
        #expect(try Command(["raed", good]).status == 64)
        #expect(try Command(["--version"]).output == "rapport 0.1.0\n")
        #expect(try Command(["--help"]).output.contains("read"))
        #expect(try Command(["--generate-completion-script", "bash"]).output.contains("_rapport"))
    }
}
