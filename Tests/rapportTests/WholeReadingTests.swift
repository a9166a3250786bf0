import Foundation
import Testing

/// Whole outputs of sample articles, as a user gets them.
///
/// With `RECORD_READINGS=1` in the environment they are written anew rather than compared.
@Suite struct WholeReadingTests {
    @Test(arguments: ["bakery-founders", "glass-orchard"], ["json", "text"])
    func aSampleIsReadAsBefore(sample: String, format: String) throws {
        let text = try String(contentsOf: Self.package.appending(path: "Samples/\(sample).txt"), encoding: .utf8)
        let run = try Command(["read", "-", "--format", format], input: text)
        #expect(run.status == 0)
        let fixture = Self.package.appending(path: "Tests/rapportTests/Fixtures/\(sample).\(format)")
        if ProcessInfo.processInfo.environment["RECORD_READINGS"] != nil {
            try run.output.write(to: fixture, atomically: true, encoding: .utf8)
        }
        #expect(try run.output == String(contentsOf: fixture, encoding: .utf8))
    }

    private static let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        .standardizedFileURL
}
