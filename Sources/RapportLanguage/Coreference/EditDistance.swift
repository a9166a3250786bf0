/// How far two spellings are apart.
enum EditDistance {
    /// Whether one letter added, left out, changed or exchanged with its neighbour makes one long word of the other.
    ///
    /// Words under six letters are never taken for slips of each other, nor words that begin differently.
    ///
    /// - Complexity: O(letters).
    static func isOneSlip(_ a: String, _ b: String) -> Bool {
        let (shortLength, longLength) = (min(a.utf8.count, b.utf8.count), max(a.utf8.count, b.utf8.count))
        guard shortLength >= 6, longLength - shortLength <= 1, a.utf8.first == b.utf8.first else { return false }
        let (short, long) =
            a.utf8.count <= b.utf8.count ? (Array(a.utf8), Array(b.utf8)) : (Array(b.utf8), Array(a.utf8))
        var same = 0
        while same < short.count, short[same] == long[same] { same += 1 }
        if short.count < long.count {
            // A final s makes a family of a name, not a misprint.
            if same == short.count { return long[same] != UInt8(ascii: "s") }
            return short[same...].elementsEqual(long[(same + 1)...])
        }
        if same == short.count { return true }
        // Short names that differ in one letter are too often two names.
        guard short.count >= 7 else { return false }
        if short[(same + 1)...].elementsEqual(long[(same + 1)...]) { return true }
        return same + 1 < short.count && short[same] == long[same + 1] && short[same + 1] == long[same]
            && short[(same + 2)...].elementsEqual(long[(same + 2)...])
    }
}
