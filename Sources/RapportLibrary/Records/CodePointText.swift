import RapportText

/// A text whose words are told by offsets in code points.
struct CodePointText {
    private let text: String
    private let offsets: CodePointOffsets

    /// Indexes a text.
    ///
    /// - Complexity: O(bytes).
    init(_ text: String) {
        self.text = text
        offsets = CodePointOffsets(text)
    }

    /// The words from a start to an end.
    subscript(start: Int, end: Int) -> String {
        let utf8 = text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: offsets.offset(ofCodePoint: start))
        let to = utf8.index(utf8.startIndex, offsetBy: offsets.offset(ofCodePoint: end))
        return String(text[from..<to])
    }
}
