/// The hashed features of one candidate: a buffer to be emptied and filled again, not made anew.
///
/// Each feature belongs to a template, a number that keeps "the word is *may*" apart from "the word before is *may*".
public struct FeatureList: Sendable {
    /// The most features a list can hold: sums of this many weights of 8 bits fit 16 bits.
    public static let capacity = 256

    /// The features.
    public private(set) var hashes: [UInt32]

    /// Creates an empty list.
    public init() {
        hashes = []
        hashes.reserveCapacity(Self.capacity)
    }

    /// Empties the list and keeps its room.
    public mutating func removeAll() { hashes.removeAll(keepingCapacity: true) }

    /// Adds a feature that is always there: a bias.
    public mutating func add(_ template: Int) { append(FeatureHash(template)) }

    /// Adds a feature of one value.
    public mutating func add(_ template: Int, _ a: FeatureHash) { append(FeatureHash(template).with(a)) }

    /// Adds a feature of two values together.
    public mutating func add(_ template: Int, _ a: FeatureHash, _ b: FeatureHash) {
        append(FeatureHash(template).with(a).with(b))
    }

    /// Adds a feature of three values together.
    public mutating func add(_ template: Int, _ a: FeatureHash, _ b: FeatureHash, _ c: FeatureHash) {
        append(FeatureHash(template).with(a).with(b).with(c))
    }

    /// Adds a feature of four values together.
    public mutating func add(
        _ template: Int,
        _ a: FeatureHash,
        _ b: FeatureHash,
        _ c: FeatureHash,
        _ d: FeatureHash
    ) {
        append(FeatureHash(template).with(a).with(b).with(c).with(d))
    }

    /// Adds each feature once more, together with a value.
    mutating func repeatEach(with value: FeatureHash) {
        for place in hashes.indices { append(FeatureHash(Int(hashes[place])).with(value)) }
    }

    /// Adds a feature that is hashed already, its template included.
    ///
    /// Features beyond the capacity are left out.
    @inline(__always)
    public mutating func append(_ feature: FeatureHash) {
        if hashes.count < Self.capacity { hashes.append(UInt32(truncatingIfNeeded: feature.bits >> 32)) }
    }
}
