/// A fixed set of words that is asked with bytes of a text, in any case of ASCII letters.
///
/// Words are told apart by 64-bit FNV-1a hashes in an open table, so that no word of the text has to be copied.
struct WordSet: Sendable {
    private let slots: [UInt64]
    private let longest: Int

    /// Creates a set.
    ///
    /// - Precondition: the words are in small letters.
    init(_ words: [String]) {
        var slots = [UInt64](repeating: 0, count: 64)
        while slots.count < words.count * 4 { slots += slots }
        for word in words {
            var hash = Self.seed
            for byte in word.utf8 { hash = Self.mix(hash, byte) }
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = hash
        }
        self.slots = slots
        longest = words.reduce(0) { max($0, $1.utf8.count) }
    }

    /// Whether the bytes from `start` up to `end` are one of the words.
    ///
    /// - Complexity: O(end - start), and constant for what is longer than every word.
    func contains(_ text: Bytes, _ start: Int, _ end: Int) -> Bool {
        guard end - start <= longest else { return false }
        var hash = Self.seed
        for offset in start..<end { hash = Self.mix(hash, text[offset].lowercased) }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] == hash { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
