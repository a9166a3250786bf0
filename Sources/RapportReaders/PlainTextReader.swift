public import RapportText

/// Reads plain text: blocks are what blank lines divide.
public struct PlainTextReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads a text.
    public func read(_ text: String, source: Source) -> Document {
        var blocks: [Block] = []
        var start: Int?
        var end = 0
        var newlines = 0
        for (offset, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"): newlines += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            default:
                if newlines >= 2, let first = start {
                    blocks.append(Block(.paragraph, Span(first, end)))
                    start = nil
                }
                if start == nil { start = offset }
                end = offset + 1
                newlines = 0
            }
        }
        if let start { blocks.append(Block(.paragraph, Span(start, end))) }
        return Document(source: source, text: text, blocks: blocks)
    }
}
