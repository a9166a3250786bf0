/// Recognises UTF-16 and UTF-32 without a byte order mark by where their zero bytes lie.
///
/// English text in UTF-16 has a zero in nearly every other byte, and in UTF-32 three in every four.
enum ZeroBytePattern {
    /// The encoding whose pattern of zeros the first bytes show; nil for other text, and for binary files.
    static func find(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096)
        let rows = head.count / 4
        guard rows > 0, bytes.count % 2 == 0, head.contains(0) else { return nil }
        var zeros = [0, 0, 0, 0]
        for index in 0..<rows * 4 where head[index] == 0 { zeros[index % 4] += 1 }
        func full(_ column: Int) -> Bool { zeros[column] * 10 >= rows * 7 }
        func bare(_ column: Int) -> Bool { zeros[column] * 50 <= rows }
        if bytes.count % 4 == 0 {
            if bare(0) && full(1) && full(2) && full(3) { return "UTF-32LE" }
            if full(0) && full(1) && full(2) && bare(3) { return "UTF-32BE" }
        }
        if bare(0) && full(1) && bare(2) && full(3) { return "UTF-16LE" }
        if full(0) && bare(1) && full(2) && bare(3) { return "UTF-16BE" }
        return nil
    }
}
