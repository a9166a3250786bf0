import Foundation

/// The program `openapi-spec-validator` (PyPI), where it is installed.
enum OpenAPIValidator {
    static let isThere = (try? run(["--help"])) != nil

    /// What it says of a description.
    static func verdict(on file: URL) throws -> String { try run([file.path]) }

    private static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openapi-spec-validator"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus != 127 else { throw CocoaError(.fileNoSuchFile) }
        return String(decoding: output, as: UTF8.self)
    }
}
