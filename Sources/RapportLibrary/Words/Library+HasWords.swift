import GRDB

extension Library {
    /// `has_words(text, words)`: whether a text has all these words, however they are written.
    static let hasWords = DatabaseFunction("has_words", argumentCount: 2, pure: true) { values in
        guard let text = String.fromDatabaseValue(values[0]), let words = String.fromDatabaseValue(values[1]) else {
            return false
        }
        return Set(FoldedWords.of(words)).isSubset(of: FoldedWords.of(text))
    }
}
