/// A feature's value as 64 well-mixed bits: of a word, a suffix, a tag, a distance.
public struct FeatureHash: Hashable, Sendable {
    /// The bits.
    public let bits: UInt64

    /// Wraps bits that are mixed already, such as a stored hash.
    @inlinable
    public init(bits: UInt64) { self.bits = bits }

    /// Hashes a small number: a tag, a class, a distance.
    @inlinable
    public init(_ number: Int) {
        let product = UInt64(bitPattern: Int64(number)) &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
        bits = product ^ (product >> 29)
    }

    /// Hashes bytes: the letters of a word.
    ///
    /// - Complexity: O(bytes).
    public init(_ bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
        bits = hash ^ (hash >> 29)
    }

    /// The hash of this value followed by another: order matters.
    @inlinable
    public func with(_ other: FeatureHash) -> FeatureHash {
        let product = (bits &+ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9 ^ other.bits
        return FeatureHash(bits: (product ^ (product >> 31)) &* 0x94D0_49BB_1331_11EB)
    }
}
