import Foundation

/// A run of the built `rapport`, as a user runs it.
struct Command {
    /// What the run left behind.
    let status: Int32
    let output: String
    let messages: String

    /// Runs `rapport` with these arguments; its standard input is a file with this text.
    ///
    /// - Parameter onOneCore: whether it has one core alone to run on, which Linux can do.
    init(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:],
        onOneCore: Bool = false
    ) throws {
        let folder = try Folder()
        let inputFile = try folder.write(Array(input.utf8), to: "input")
        let process = Process()
        process.executableURL = onOneCore ? URL(filePath: "/usr/bin/taskset") : Self.executable
        process.arguments =
            (onOneCore ? ["--cpu-list", "0", Self.executable.path(percentEncoded: false)] : []) + arguments
        process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: inputFile))
        // Files rather than pipes: no output is too long for them.
        let outputFile = try folder.write([], to: "output")
        let messagesFile = try folder.write([], to: "messages")
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: outputFile))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: messagesFile))
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = try String(contentsOfFile: outputFile, encoding: .utf8)
        messages = try String(contentsOfFile: messagesFile, encoding: .utf8)
    }

    /// The program lies beside the tests that were built with it.
    static var executable: URL {
        let own = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let folder = (own ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
        return folder.appending(path: "rapport")
    }
}

/// A folder for one test, gone with it.
final class Folder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, making the folders above it, and tells its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let file = "\(path)/\(name)"
        let above = URL(filePath: file).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: above, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }

    /// The names of all files within.
    var files: [String] {
        (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).filter { name in
            var isDirectory: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isDirectory)
            return !isDirectory.boolValue
        }.sorted()
    }
}
