/// Makes text from documents fit to show: on one line, and unable to change anything around it.
public enum SafeText {
    /// The text with runs of white space as one space, and with what could steer a terminal or turn the direction of
    /// the words around it replaced by U+FFFD.
    ///
    /// Those are the control characters, and the marks that embed, override or isolate a direction (UAX #9).
    ///
    /// - Complexity: O(bytes).
    public static func line(_ text: some StringProtocol) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var isSpaceDue = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpaceDue = !result.isEmpty
                continue
            }
            if isSpaceDue { result.unicodeScalars.append(" ") }
            isSpaceDue = false
            result.unicodeScalars.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
        }
        return result
    }

    /// The text with its white space as it is, but harmless as ``line(_:)`` makes it.
    public static func harmless(_ text: some StringProtocol) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(isHarmful(scalar) && !scalar.properties.isWhitespace ? "\u{FFFD}" : scalar)
        }
        return result
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: true
        case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
        default: false
        }
    }
}
