/// What tells whether a file has changed: FNV-1a over its bytes, 64 bits, and their number.
public enum ContentHash {
    /// The hash of some bytes.
    ///
    /// - Complexity: O(bytes).
    public static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var count = 0
        for byte in bytes {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            count += 1
        }
        return String(hash, radix: 16) + "-" + String(count, radix: 16)
    }
}
