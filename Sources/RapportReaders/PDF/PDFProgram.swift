import Foundation

/// Runs poppler's `pdftotext`.
enum PDFProgram {
    /// What it prints of a file's words and where they stand, as XHTML.
    ///
    /// - Parameter limit: The most bytes it may print.
    /// - Throws: `ReadingError` where it is not installed, or cannot read the file.
    static func layout(of bytes: [UInt8], limit: Int) throws(ReadingError) -> [UInt8] {
        guard let program = path() else {
            throw ReadingError(
                .missingProgram,
                reason: "reading PDF takes the program pdftotext, which is not installed",
                advice: "Install the Debian package poppler-utils (apt install poppler-utils)"
            )
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "rapport-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["-q", "-enc", "UTF-8", "-bbox-layout", file.path(percentEncoded: false), "-"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        var printed: [UInt8] = []
        do {
            try Data(bytes).write(to: file, options: .withoutOverwriting)
            try process.run()
            while printed.count <= limit, let more = try output.fileHandleForReading.read(upToCount: 1 << 20) {
                printed += more
            }
        } catch {
            throw ReadingError(
                .unreadable,
                reason: "running pdftotext failed (\(error.localizedDescription))",
                advice: "Check that the system has room for files and programs"
            )
        }
        if printed.count > limit {
            process.terminate()
            process.waitUntilExit()
            throw ReadingError(
                .tooLarge,
                reason: "this PDF has more text than a document may have",
                advice: "Split it into its texts"
            )
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw failure(bytes, process.terminationStatus) }
        return printed
    }

    private static func failure(_ bytes: [UInt8], _ status: Int32) -> ReadingError {
        if status == 3 || String(decoding: bytes.suffix(1 << 16), as: UTF8.self).contains("/Encrypt") {
            return ReadingError(
                .encrypted,
                reason: "this PDF is locked with a password",
                advice: "Save it without the password"
            )
        }
        return ReadingError(
            .malformed,
            reason: "this PDF is damaged: pdftotext cannot read it (exit status \(status))",
            advice: "Fetch or copy the file again"
        )
    }

    /// The first program of this name in the directories of PATH.
    private static func path() -> String? {
        (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/pdftotext" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
