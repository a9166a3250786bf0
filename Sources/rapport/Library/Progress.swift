import Glibc

/// How many of many files are done, how fast, and how long the rest will take, on one line of a terminal.
struct Progress {
    private let count: Int
    private let log: Log
    private let start = ContinuousClock.now
    private var shown = ContinuousClock.now

    init(count: Int, log: Log) {
        self.count = count
        self.log = log
        // The first file may take long.
        log.status(Self.line(done: 0, of: count, seconds: 0))
    }

    /// Shows how many are done, at most ten times a second.
    mutating func show(_ done: Int) {
        guard ContinuousClock.now - shown > .milliseconds(100) else { return }
        shown = .now
        log.status(Self.line(done: done, of: count, seconds: (shown - start) / .seconds(1)))
    }

    /// Takes the line away.
    func clear() { log.status("") }

    /// The line: "[##        ] 120 of 1000 files, 12%, 40 a second, 0:22 left".
    static func line(done: Int, of count: Int, seconds: Double) -> String {
        let percent = done * 100 / max(count, 1)
        let bar = String(repeating: "#", count: percent / 10) + String(repeating: " ", count: 10 - percent / 10)
        let head = "[\(bar)] \(done) of \(count) \(count == 1 ? "file" : "files"), \(percent)%"
        guard done > 0, seconds > 0 else { return head }
        let rate = Double(done) / seconds
        let speed =
            rate < 1
            ? "\((rate * 600).rounded() / 10) a minute"
            : "\(rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate.rounded()))") a second"
        let left = Int((Double(count - done) / rate).rounded(.up))
        let clock =
            left >= 3600
            ? "\(left / 3600):\(padded(left / 60 % 60)):\(padded(left % 60))" : "\(left / 60):\(padded(left % 60))"
        return "\(head), \(speed), \(clock) left"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
