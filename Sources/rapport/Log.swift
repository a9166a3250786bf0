import Glibc
import RapportExchange
import RapportText

/// Messages to the person at the keyboard, on standard error.
struct Log {
    /// Whether all but failures is left unsaid.
    let isQuiet: Bool

    /// Says how things go.
    func note(_ message: String) {
        if !isQuiet { write(message) }
    }

    /// Says what of a script could be read only in part.
    func warn(_ document: Document) {
        for warning in document.script?.warnings ?? [] {
            let line = warning.line.map { ":\($0)" } ?? ""
            note("\(document.source.file ?? "standard input")\(line): \(warning.message).")
        }
    }

    /// Says what went wrong.
    func error(_ failure: Failure) { write(failure.message) }

    /// File names may hold anything, so that messages are made harmless too.
    private func write(_ message: String) {
        let line = Array("rapport: \(SafeText.line(message))\n".utf8)
        // Where even standard error cannot be written to, nobody is left to tell.
        try? line.withUnsafeBytes { try FileDescriptor.write($0, to: STDERR_FILENO) }
    }
}
