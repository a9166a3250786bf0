/// The hash FNV-1a of 64 bits (Fowler, Noll and Vo): the same on every machine and in every run, and no secret.
package enum FNV1a {
    /// The hash of some bytes.
    ///
    /// - Complexity: O(bytes).
    @inlinable
    package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
