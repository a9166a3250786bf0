/// Words as 64-bit numbers, for comparing and for features.
enum WordHash {
    /// FNV-1a over the bytes of a word, ASCII capitals taken as small letters.
    ///
    /// - Complexity: O(bytes).
    static func of(_ word: some StringProtocol) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word.utf8 {
            let small = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
        }
        return hash
    }

    /// Joins two numbers into one that depends on their order.
    static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var hash = (a ^ (b &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
        hash ^= hash >> 32
        return hash
    }
}
