import Foundation
import Testing

#if os(Linux)
    @Suite struct ThreadsTests {
        private static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Samples")

        @Test func `one core and several read the same`() throws {
            let files = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path(percentEncoded: false))
                .filter { $0.hasSuffix(".txt") }.sorted()
            let texts = try files.prefix(4).map {
                try String(contentsOf: Self.samples.appending(path: $0), encoding: .utf8)
            }
            let folder = try Folder()
            let file = try folder.write(Array(texts.joined(separator: "\n\n").utf8), to: "all.txt")
            let several = try Command(["read", "--format", "json", file])
            #expect(several.status == 0)
            #expect(several.output.utf8.count > 10_000)
            #expect(try Command(["read", "--format", "json", file], onOneCore: true).output == several.output)
        }
    }
#endif
