import Foundation
import RapportLanguage
import Testing

@Suite struct ModelFileTests {
    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).model"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    private var bytes: [UInt8] {
        var writer = ModelFileWriter()
        writer.add("numbers", numbers: [1, -2, 3] as [Int32])
        writer.add("words", lines: ["one", "", "café"])
        return writer.bytes
    }

    @Test func sectionsComeBack() throws {
        try withFile(bytes) { path in
            let file = try ModelFile(path: path)
            #expect(file.sections == ["numbers", "words"])
            #expect(try file.section("numbers").numbers(Int32.self) == [1, -2, 3])
            #expect(try file.section("words").lines() == ["one", "", "café"])
            #expect(throws: ModelFileError.badSection(path: path, name: "none")) { try file.section("none") }
            #expect(throws: ModelFileError.badSection(path: path, name: "words")) {
                try file.section("words").numbers(Int32.self)
            }
            #expect(throws: ModelFileError.badSection(path: path, name: "numbers.shape")) {
                try LinearScorer(file, name: "numbers")
            }
        }
    }

    @Test func missingFileIsNamed() {
        #expect(throws: ModelFileError.unreadable(path: "/nowhere/x.model", errno: 2)) {
            try ModelFile(path: "/nowhere/x.model")
        }
        #expect(throws: ModelFileError.missing(name: "no-such-model")) { try Models.file("no-such-model") }
    }

    @Test func otherFilesAreNoModels() throws {
        for other in [[], Array("RAPPORT".utf8), Array("Dear Sir, I write to you about".utf8)] {
            try withFile(other) { path in
                #expect(throws: ModelFileError.notAModel(path: path)) { try ModelFile(path: path) }
            }
        }
        var newer = bytes
        newer[8] = 99
        try withFile(newer) { path in
            #expect(throws: ModelFileError.unsupportedVersion(path: path, version: 99)) { try ModelFile(path: path) }
        }
    }

    @Test func everyTruncationIsDamage() throws {
        for size in stride(from: 16, to: bytes.count, by: 7) {
            try withFile(Array(bytes.prefix(size))) { path in
                #expect(throws: ModelFileError.damaged(path: path)) { try ModelFile(path: path) }
            }
        }
    }
}
