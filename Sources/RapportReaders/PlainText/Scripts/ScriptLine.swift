import RapportText

/// A line of a plain text that has something on it.
struct ScriptLine {
    /// Where it lies, without the white space around it.
    let span: Span
    /// Whether it is the first, or an empty line is above it.
    let isAfterBlank: Bool
    /// Whether it is the last, or an empty line is below it.
    var isBeforeBlank = true

    /// The lines of a text that have something on them.
    ///
    /// - Complexity: O(bytes).
    static func all(in bytes: [UInt8]) -> [ScriptLine] {
        var lines: [ScriptLine] = []
        var start = 0
        var isAfterBlank = true
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D {
            let line = ScriptWords.trimmed(bytes[start..<index])
            if !line.isEmpty {
                if !isAfterBlank { lines[lines.count - 1].isBeforeBlank = false }
                lines.append(ScriptLine(span: Span(line.startIndex, line.endIndex), isAfterBlank: isAfterBlank))
                isAfterBlank = false
            } else if !(index > 0 && index < bytes.count && bytes[index] == 0x0A && bytes[index - 1] == 0x0D) {
                isAfterBlank = true
            }
            start = index + 1
        }
        return lines
    }
}
