/// What near-duplicates of a text are found by: hashes of three words that follow each other, a few of them chosen by
/// winnowing (Schleimer, Wilkerson and Aiken 2003), so that two texts that share six words in a row share a hash.
enum Shingles {
    private static let length = 3
    private static let window = 4

    /// The hashes a text is filed under.
    ///
    /// - Complexity: O(words).
    static func chosen(of words: [String]) -> [String] {
        let hashes = hashes(of: words)
        guard hashes.count > window else { return names(hashes) }
        var chosen: [UInt32] = []
        var last = -1
        for start in 0...(hashes.count - window) {
            let smallest = (start..<start + window).min { (hashes[$0], -$0) < (hashes[$1], -$1) } ?? start
            if smallest != last { chosen.append(hashes[smallest]) }
            last = smallest
        }
        return names(chosen)
    }

    /// All hashes of a text, by which those filed are looked for.
    static func all(of words: [String]) -> [String] { names(hashes(of: words)) }

    private static func names(_ hashes: [UInt32]) -> [String] {
        var seen: Set<UInt32> = []
        return hashes.filter { seen.insert($0).inserted }.map { "h" + String($0, radix: 36) }
    }

    /// A text shorter than a shingle is one.
    private static func hashes(of words: [String]) -> [UInt32] {
        guard words.count > length else { return words.isEmpty ? [] : [hash(words[...])] }
        return (0...(words.count - length)).map { hash(words[$0..<$0 + length]) }
    }

    /// FNV-1a, 32 bits.
    private static func hash(_ words: ArraySlice<String>) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for word in words {
            for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
            hash = (hash ^ 0x20) &* 0x0100_0193
        }
        return hash
    }
}
