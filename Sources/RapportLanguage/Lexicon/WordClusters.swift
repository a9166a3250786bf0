/// The shipped table of word clusters: what 190,000 English word forms are like, learned from text without annotation.
///
/// A hash table with open addressing, read where it is mapped. A slot holds a cluster's number in its low 10 bits, 0 where
/// it is empty, and 22 bits of the word's hash above: a word that is not there is taken for another once in a million.
public struct WordClusters: Sendable {
    private let slots: ModelSection
    private let paths: [UInt32]
    private let mask: UInt64

    private static let numberBits: UInt32 = 10
    private static let slotBits = 18

    /// Opens the clusters of the package's resources.
    ///
    /// - Throws: ``ModelFileError``.
    public init() throws(ModelFileError) { try self.init(Models.file("clusters")) }

    /// Opens clusters.
    ///
    /// - Throws: ``ModelFileError``.
    public init(_ file: ModelFile) throws(ModelFileError) {
        slots = try file.section("slots")
        paths = try file.section("paths").numbers(UInt32.self)
        guard slots.bytes.count == 4 << Self.slotBits, paths.count < 1 << Int(Self.numberBits) else {
            throw slots.damaged
        }
        mask = (1 << UInt64(Self.slotBits)) - 1
    }

    /// The cluster of a word as it is written, or else of its lower-case form; nil for a word that is not there.
    ///
    /// - Complexity: O(letters) expected.
    public func cluster(of form: some StringProtocol) -> WordCluster? {
        self[FeatureHash(form.utf8)] ?? self[FeatureHash(form.lowercased().utf8)]
    }

    /// The cluster of a word by the hash of its letters as they stand.
    ///
    /// - Complexity: O(1) expected.
    public subscript(word: FeatureHash) -> WordCluster? {
        let fingerprint = Self.fingerprint(word.bits)
        // An empty slot ends the search; should a damaged table have none, so does a whole round.
        for step in 0...mask {
            let place = Int((word.bits &+ step) & mask)
            let slot = UInt32(littleEndian: slots.bytes.load(fromByteOffset: place * 4, as: UInt32.self))
            let number = Int(slot & ((1 << Self.numberBits) - 1))
            if number == 0 { return nil }
            if slot >> Self.numberBits == fingerprint {
                return number <= paths.count ? WordCluster(path: paths[number - 1]) : nil
            }
        }
        return nil
    }

    private static func fingerprint(_ bits: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: bits >> UInt64(64 - 32 + numberBits))
    }
}

extension WordClusters {
    /// Writes a table of words to a model file; the same words make the same bytes.
    ///
    /// - Precondition: at most 200,000 words in at most 1,023 clusters.
    public static func write(_ words: [String: WordCluster], to file: inout ModelFileWriter) {
        precondition(words.count <= 200_000, "the table has room for an empty slot after each word")
        let paths = Set(words.values.map(\.path)).sorted()
        precondition(paths.count < 1 << Int(numberBits), "a cluster's number fits its bits")
        let numbers = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, UInt32($0 + 1)) })
        var slots = [UInt32](repeating: 0, count: 1 << slotBits)
        let entries = words.map { (FeatureHash($0.key.utf8).bits, $0.value.path) }.sorted { $0.0 < $1.0 }
        for (bits, path) in entries {
            var place = Int(truncatingIfNeeded: bits) & (slots.count - 1)
            while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = fingerprint(bits) << numberBits | (numbers[path] ?? 0)
        }
        file.add("slots", numbers: slots)
        file.add("paths", numbers: paths)
    }
}
