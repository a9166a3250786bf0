/// A table from hashed keys to small numbers, mapped from a model file: sorted keys, found by halving.
///
/// Keys of 64 bits stand for what they hash: among a million of them the chance of any mistake is one in ten million.
/// Unchecked sendable: the bytes are never written to.
package struct HashedLexicon: @unchecked Sendable {
    private let keys: ModelSection
    private let values: ModelSection
    private let count: Int

    /// Opens the table that ``write(_:to:name:)`` put into a model file under this name.
    package init(_ file: ModelFile, name: String) throws(ModelFileError) {
        keys = try file.section(name + ".keys")
        values = try file.section(name + ".values")
        count = keys.bytes.count / 8
        guard keys.bytes.count == count * 8, values.bytes.count == count * 4 else { throw keys.damaged }
    }

    /// The number of a key.
    ///
    /// - Complexity: O(log entries).
    package subscript(key: FeatureHash) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let found = UInt64(littleEndian: keys.bytes.load(fromByteOffset: middle * 8, as: UInt64.self))
            if found == key.bits {
                return Int(UInt32(littleEndian: values.bytes.load(fromByteOffset: middle * 4, as: UInt32.self)))
            }
            if found < key.bits { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Adds a table to a model file.
    package static func write(_ entries: [FeatureHash: Int], to file: inout ModelFileWriter, name: String) {
        let sorted = entries.sorted { $0.key.bits < $1.key.bits }
        file.add(name + ".keys", numbers: sorted.map(\.key.bits))
        file.add(name + ".values", numbers: sorted.map { UInt32($0.value) })
    }
}
