import RapportText

/// The paragraphs of a corpus's plain text, which blank lines divide.
enum PlainTextBlocks {
    static func blocks(_ text: String) -> [Block] {
        let bytes = Array(text.utf8)
        var blocks: [Block] = []
        var start: Int?
        var end = 0
        var breaks = 0
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\n"): breaks += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            default:
                if breaks > 1, let from = start {
                    blocks.append(Block(.paragraph, Span(from, end)))
                    start = nil
                }
                if start == nil { start = offset }
                breaks = 0
                end = offset + 1
            }
        }
        if let start { blocks.append(Block(.paragraph, Span(start, end))) }
        return blocks
    }
}
