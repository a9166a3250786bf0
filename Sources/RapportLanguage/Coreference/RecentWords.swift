/// The latest eight different words, by their hashes, the latest last; kept in place, so that copies cost nothing.
struct RecentWords: Sendable {
    private var words = SIMD8<UInt64>()
    private var count = 0

    var isEmpty: Bool { count == 0 }
    var last: UInt64? { isEmpty ? nil : words[count - 1] }

    func contains(_ word: UInt64) -> Bool { (0..<count).contains { words[$0] == word } }

    /// Takes a word in, unless it is there; the oldest makes room.
    mutating func remember(_ word: UInt64) {
        guard !contains(word) else { return }
        if count == words.scalarCount {
            for place in 1..<count { words[place - 1] = words[place] }
            count -= 1
        }
        words[count] = word
        count += 1
    }
}
