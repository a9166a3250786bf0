/// A table from words to sets of classes, kept as sorted hashes in a model file: nothing is parsed or built to open it.
///
/// The words themselves are not kept. Two different words share a hash of 64 bits once in many millions of tables.
struct WordClassTable: Sendable {
    private let keys: ModelSection
    private let values: ModelSection
    private let count: Int

    /// Opens the table that ``write(_:to:name:)`` wrote under this name.
    init(_ file: ModelFile, name: String) throws(ModelFileError) {
        keys = try file.section(name + ".keys")
        values = try file.section(name + ".classes")
        count = keys.bytes.count / 8
        guard keys.bytes.count == count * 8, values.bytes.count == count * 4 else { throw keys.damaged }
    }

    /// The classes of the word with this hash; 0 for a word that is not there.
    ///
    /// Hashes are spread evenly, so that a word's place is guessed by its hash and found within a few steps
    /// (interpolation search: Perl, Itai and Avni 1978).
    ///
    /// - Complexity: O(log log words) expected.
    func classes(of word: FeatureHash) -> UInt32 {
        var low = 0
        var high = count - 1
        while low <= high {
            let first = key(low)
            let last = key(high)
            guard first <= word.bits, word.bits <= last else { return 0 }
            let share = last == first ? 0 : Double(word.bits - first) / Double(last - first)
            let guess = min(high, low + Int(share * Double(high - low)))
            let found = key(guess)
            if found == word.bits {
                return UInt32(littleEndian: values.bytes.load(fromByteOffset: guess * 4, as: UInt32.self))
            }
            if found < word.bits { low = guess + 1 } else { high = guess - 1 }
        }
        return 0
    }

    private func key(_ index: Int) -> UInt64 {
        UInt64(littleEndian: keys.bytes.load(fromByteOffset: index * 8, as: UInt64.self))
    }

    /// Writes a table of words to a model file.
    static func write(_ words: [String: UInt32], to file: inout ModelFileWriter, name: String) {
        let entries = words.map { (FeatureHash($0.key.utf8).bits, $0.value) }.sorted { $0.0 < $1.0 }
        file.add(name + ".keys", numbers: entries.map(\.0))
        file.add(name + ".classes", numbers: entries.map(\.1))
    }
}
