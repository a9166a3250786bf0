/// Reads the line of times of a subtitle: "00:01:02,500 --> 00:01:04,000", with a comma or a full stop, with or without hours.
enum SubtitleTime {
    /// The times in milliseconds, an end before the start brought to it; nil where the line is no line of times.
    static func range(in line: [UInt8]) -> (range: Range<Int>, isReversed: Bool)? {
        guard let arrow = arrow(in: line) else { return nil }
        let rest = ScriptWords.trimmed(line[(arrow + 3)...]).prefix { !$0.isASCIIWhiteSpace }
        guard let start = time(ScriptWords.trimmed(line[..<arrow])), let end = time(rest) else { return nil }
        return (start..<max(start, end), end < start)
    }

    private static func arrow(in line: [UInt8]) -> Int? {
        guard line.count >= 11, line.count <= 400 else { return nil }
        return line.indices.dropLast(2).first {
            line[$0] == UInt8(ascii: "-") && line[$0 + 1] == UInt8(ascii: "-") && line[$0 + 2] == UInt8(ascii: ">")
        }
    }

    /// A time: hours may be missing, and so may the fraction.
    private static func time(_ bytes: ArraySlice<UInt8>) -> Int? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let last = parts.last else { return nil }
        let seconds = last.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".")
        }
        guard (1...2).contains(seconds.count), let whole = number(seconds[0]) else { return nil }
        var milliseconds = 0
        if seconds.count == 2 {
            let digits = ScriptWords.trimmed(seconds[1]).prefix(3)
            guard let fraction = number(digits) else { return nil }
            milliseconds = fraction * [1, 100, 10, 1][digits.count]
        }
        var minutes = 0
        for part in parts.dropLast() {
            guard let value = number(part) else { return nil }
            minutes = minutes * 60 + value
        }
        return (minutes * 60 + whole) * 1000 + milliseconds
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = ScriptWords.trimmed(bytes)
        guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
