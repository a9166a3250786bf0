/// A small table of words written as text: one entry a line, the word first, its columns after it, parted by spaces.
///
/// Lists stay readable and sorted in the source, compile at once, and are parsed when they are first used. An
/// underscore stands for a space within a word.
struct WordTable<Entry: Sendable>: Sendable {
    /// The entries by word.
    let entries: [String: Entry]

    /// Parses a table.
    ///
    /// - Precondition: no word stands there twice, and `entry` understands every line; a test checks every table.
    init(_ text: String, entry: (_ columns: ArraySlice<Substring>) -> Entry?) {
        var entries: [String: Entry] = [:]
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let columns = line.split(separator: UInt8(ascii: " ")).map { Substring($0) }
            guard let word = columns.first else { continue }
            guard let value = entry(columns.dropFirst()) else { preconditionFailure("cannot read the line of \(word)") }
            let key = String(
                decoding: word.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 },
                as: UTF8.self
            )
            precondition(entries.updateValue(value, forKey: key) == nil, "\(word) stands twice in a table")
        }
        self.entries = entries
    }

    /// The entry of a word, as the table writes it.
    subscript(word: some StringProtocol) -> Entry? { entries[String(word)] }
}
