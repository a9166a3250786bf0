import Glibc

/// What text is shown on.
struct Terminal {
    /// The columns a line may take up.
    let width: Int
    let isColoured: Bool

    /// A file or a pipe.
    static let none = Terminal(width: 80, isColoured: false)

    /// Standard output, if it is a terminal: its width, or COLUMNS where that is set; colour unless NO_COLOR says no.
    static var standardOutput: Terminal {
        let columns = variable("COLUMNS").flatMap { Int($0) }.flatMap { (20...1_000).contains($0) ? $0 : nil }
        guard isatty(STDOUT_FILENO) == 1 else { return Terminal(width: columns ?? none.width, isColoured: false) }
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col >= 20
        // Lines longer than a hundred columns are hard to follow.
        return Terminal(
            width: columns ?? (isKnown ? min(Int(size.ws_col), 100) : none.width),
            isColoured: variable("NO_COLOR") == nil && variable("TERM") != "dumb"
        )
    }

    /// An environment variable that is set and not empty.
    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
