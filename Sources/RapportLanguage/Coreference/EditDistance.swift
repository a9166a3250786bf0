/// How far two spellings are apart.
enum EditDistance {
    /// Whether one letter added, left out, changed or exchanged with its neighbour makes one long word of the other.
    ///
    /// Words under six letters are never taken for slips of each other, nor words that begin differently.
    ///
    /// - Complexity: O(letters).
    static func isOneSlip(_ a: String, _ b: String) -> Bool {
        if a.utf8.count > b.utf8.count { return isOneSlip(b, a) }
        guard a.utf8.count >= 6, b.utf8.count - a.utf8.count <= 1, a.utf8.first == b.utf8.first else { return false }
        let short = a.utf8.span
        let long = b.utf8.span
        var same = 0
        while same < short.count, short[same] == long[same] { same += 1 }
        if short.count < long.count {
            // A final s makes a family of a name, not a misprint.
            return same == short.count
                ? long[same] != UInt8(ascii: "s") : isSame(short, from: same, long, from: same + 1)
        }
        if same == short.count { return true }
        // Short names that differ in one letter are too often two names.
        guard short.count >= 7 else { return false }
        if isSame(short, from: same + 1, long, from: same + 1) { return true }
        return same + 1 < short.count && short[same] == long[same + 1] && short[same + 1] == long[same]
            && isSame(short, from: same + 2, long, from: same + 2)
    }

    private static func isSame(_ a: Span<UInt8>, from start: Int, _ b: Span<UInt8>, from other: Int) -> Bool {
        guard a.count - start == b.count - other else { return false }
        for index in start..<a.count where a[index] != b[index - start + other] { return false }
        return true
    }
}
