import RapportText

/// What tells whether a file has changed: FNV-1a over its bytes, 64 bits, and their number.
public enum ContentHash {
    /// The hash of some bytes.
    ///
    /// - Complexity: O(bytes).
    public static func of(_ bytes: some Collection<UInt8>) -> String {
        String(FNV1a.hash(bytes), radix: 16) + "-" + String(bytes.count, radix: 16)
    }
}
