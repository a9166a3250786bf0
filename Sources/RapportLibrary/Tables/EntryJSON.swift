import Foundation

/// Entries of the library as JSON, in the style of everything exported.
package enum EntryJSON {
    /// A value as one line, its line break included, keys sorted.
    ///
    /// - Throws: `EncodingError`, which would be a mistake in the program.
    package static func line(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return try [UInt8](encoder.encode(value)) + [UInt8(ascii: "\n")]
    }

    /// The stretches that a column holds, in code points.
    ///
    /// - Throws: `DecodingError`, which would be a mistake in the program.
    static func spans(_ column: String) throws -> [[Int]] {
        try JSONDecoder().decode([[Int]].self, from: Data(column.utf8))
    }
}
