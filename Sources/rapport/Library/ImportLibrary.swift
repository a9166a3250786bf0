import ArgumentParser
import Glibc
import RapportLibrary

/// `rapport library import`.
struct ImportLibrary: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take an exported library (rapport.library/1) into a new one."
    )

    @Argument(help: "The file; - for standard input.", completion: .file()) var file: String
    @OptionGroup var library: LibraryOptions

    func run() throws {
        try Input.reportingFailures(log: library.log) {
            let stream = file == "-" ? fdopen(dup(STDIN_FILENO), "r") : fopen(file, "r")
            guard let stream else { throw Failure(.noInput, "\(file): \(SystemError.last.reason)") }
            defer { fclose(stream) }
            try library.open(.writing).importArchive(lines: { Self.line(of: stream) })
            return []
        }
    }

    /// The next line without its line break; nil at the end.
    private static func line(of stream: UnsafeMutablePointer<FILE>) -> [UInt8]? {
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        let count = getline(&line, &capacity, stream)
        guard count > 0, let line else { return nil }
        let bytes = UnsafeRawBufferPointer(start: line, count: count)
        return Array(bytes.last == UInt8(ascii: "\n") ? UnsafeRawBufferPointer(rebasing: bytes.dropLast()) : bytes)
    }
}
