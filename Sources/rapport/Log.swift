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

    /// Shows how many of several files are done, on one line of a terminal; anywhere else it says nothing.
    func progress(_ done: Int, of all: Int) {
        guard !isQuiet, all > 1, isatty(STDERR_FILENO) == 1 else { return }
        put("\r\(done) of \(all) files" + (done == all ? "\n" : ""))
    }

    /// Shows a line that the next one replaces, on a terminal; anywhere else it says nothing.
    func status(_ line: String) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
        var size = winsize()
        let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        // A line that went on in the next row could not be taken back.
        put("\r\u{1B}[K" + (isKnown ? String(line.prefix(Int(size.ws_col) - 1)) : line))
    }

    /// Says what went wrong.
    func error(_ failure: Failure) { write(failure.message) }

    /// File names may hold anything, so that messages are made harmless too.
    private func write(_ message: String) {
        put("rapport: \(SafeText.line(message))\n")
    }

    private func put(_ text: String) {
        // Where even standard error cannot be written to, nobody is left to tell.
        try? Array(text.utf8).withUnsafeBytes { try FileDescriptor.write($0, to: STDERR_FILENO) }
    }
}
