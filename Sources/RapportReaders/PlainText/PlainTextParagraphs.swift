import RapportText

/// Finds the paragraphs of a plain text.
enum PlainTextParagraphs {
    /// A line longer than this, in bytes, was not wrapped by hand or by a mail program: it is a paragraph.
    static let longestWrappedLine = 132

    /// The paragraphs, in order.
    ///
    /// - Complexity: O(bytes).
    static func find(in bytes: [UInt8]) -> [PlainTextParagraph] {
        var paragraphs: [PlainTextParagraph] = []
        var lines: [Span] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || isLineEnd(bytes, index) {
            if let line = trimmed(bytes, start, index) {
                lines.append(line)
            } else if !(index > 0 && index < bytes.count && bytes[index] == 0x0A && bytes[index - 1] == 0x0D) {
                close(&lines, &paragraphs)
            }
            start = index + 1
        }
        close(&lines, &paragraphs)
        return paragraphs
    }

    /// A line ends with a line feed or a carriage return; the line feed after a return ends no further line.
    private static func isLineEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == 0x0A || bytes[index] == 0x0D
    }

    private static func close(_ lines: inout [Span], _ paragraphs: inout [PlainTextParagraph]) {
        if lines.contains(where: { $0.count > longestWrappedLine }) {
            paragraphs += lines.map { PlainTextParagraph(lines: [$0]) }
        } else if !lines.isEmpty {
            paragraphs.append(PlainTextParagraph(lines: lines))
        }
        lines = []
    }

    /// The line without the white space around it, no-break spaces included; nil where nothing is left.
    private static func trimmed(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Span? {
        var start = from
        var end = to
        while start < end {
            let length = leadingSpace(bytes[start..<end])
            if length == 0 { break }
            start += length
        }
        while start < end {
            let length = trailingSpace(bytes[start..<end])
            if length == 0 { break }
            end -= length
        }
        return start < end ? Span(start, end) : nil
    }

    private static func leadingSpace(_ bytes: ArraySlice<UInt8>) -> Int {
        if let first = bytes.first, first.isASCIIWhiteSpace || first == 0x0B { return 1 }
        return spaces.first { bytes.starts(with: $0) }?.count ?? 0
    }

    private static func trailingSpace(_ bytes: ArraySlice<UInt8>) -> Int {
        if let last = bytes.last, last.isASCIIWhiteSpace || last == 0x0B { return 1 }
        return spaces.first { bytes.suffix($0.count).elementsEqual($0) }?.count ?? 0
    }

    /// The white space beyond ASCII that plain texts have: no-break space, next line, line and paragraph separator,
    /// ideographic space, the spaces of fixed width.
    private static let spaces: [[UInt8]] =
        ["\u{A0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}"].map { Array($0.utf8) }
        + (0x2000...0x200A).compactMap { Unicode.Scalar($0).map { Array(String($0).utf8) } }
}
