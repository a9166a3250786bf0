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
    }

    /// Shows how many are done, at most ten times a second.
    mutating func show(_ done: Int) {
        guard ContinuousClock.now - shown > .milliseconds(100) else { return }
        shown = .now
        log.status(Self.line(done: done, of: count, seconds: (shown - start) / .seconds(1)))
    }

    /// Takes the line away.
    func clear() { log.status("") }

    /// The line: "120 of 1000 files, 12%, 40 a second, 0:22 left".
    static func line(done: Int, of count: Int, seconds: Double) -> String {
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let left = rate > 0 ? Int((Double(count - done) / rate).rounded(.up)) : 0
        let clock =
            left >= 3600
            ? "\(left / 3600):\(padded(left / 60 % 60)):\(padded(left % 60))" : "\(left / 60):\(padded(left % 60))"
        let speed = rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate.rounded()))"
        return "\(done) of \(count) files, \(done * 100 / max(count, 1))%, \(speed) a second, \(clock) left"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
