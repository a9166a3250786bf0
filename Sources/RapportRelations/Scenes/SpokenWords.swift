/// Counts words and lines as the drama corpora do.
enum SpokenWords {
    /// The number of runs without punctuation, white space and controls: the `\w+` of XPath, by which DraCor counts.
    ///
    /// "Who's" has two, as there.
    ///
    /// - Complexity: O(bytes).
    static func count(in text: Substring) -> Int {
        var count = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isWord = Self.isWord(scalar)
            if isWord && !isInWord { count += 1 }
            isInWord = isWord
        }
        return count
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "$+<=>^`|~".utf8.contains(byte)
        }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
            .format,
            .surrogate, .privateUse, .unassigned:
            return false
        default: return true
        }
    }
}
