import RapportText

/// Tells the directions within a speech from its words.
enum SpeechParts {
    /// A part of a speech.
    struct Part: Equatable {
        let span: Span
        let isDirection: Bool
    }

    /// The words and directions of a speech, in order.
    ///
    /// What stands in square brackets is a direction; what stands in parentheses is one at the head of a line, where the
    /// text has no brackets for them.
    ///
    /// - Complexity: O(bytes).
    static func split(_ span: Span, of bytes: [UInt8], hasBrackets: Bool) -> [Part] {
        var parts: [Part] = []
        var start = span.start
        var index = span.start
        var isLineStart = true
        while index < span.end {
            let byte = bytes[index]
            let opensBracket = byte == UInt8(ascii: "[")
            if opensBracket || byte == UInt8(ascii: "(") && isLineStart && !hasBrackets {
                let close = opensBracket ? UInt8(ascii: "]") : UInt8(ascii: ")")
                if let end = bytes[index..<span.end].firstIndex(of: close) {
                    append(Span(start, index), false, &parts, bytes)
                    append(Span(index, end + 1), true, &parts, bytes)
                    index = end + 1
                    start = index
                    continue
                }
            }
            if byte == 0x0A || byte == 0x0D {
                isLineStart = true
            } else if !byte.isASCIIWhiteSpace {
                isLineStart = false
            }
            index += 1
        }
        append(Span(start, span.end), false, &parts, bytes)
        return parts
    }

    private static func append(_ span: Span, _ isDirection: Bool, _ parts: inout [Part], _ bytes: [UInt8]) {
        let words = ScriptWords.trimmed(bytes[span.start..<span.end])
        guard !words.isEmpty else { return }
        parts.append(Part(span: Span(words.startIndex, words.endIndex), isDirection: isDirection))
    }
}
