/// A source's plain text with its blocks, never altered after reading.
///
/// Every span of every later layer points into ``text``.
public struct Document: Sendable {
    /// Where the text came from.
    public let source: Source
    /// The text, contiguous UTF-8.
    public let text: String
    /// The blocks, in order, without overlap; white space and ``asides`` alone lie between them.
    public let blocks: [Block]
    /// The words set apart by italics or the like, in order, without overlap; titles of works are often among them.
    public let emphasis: [Span]
    /// Who speaks and how the text is divided, where it is written to be performed.
    public let script: Script?
    /// The chapters of a book, in order, apart; empty where none are found.
    public let chapters: [Chapter]
    /// What belongs to the file and not to the work, in order, outside all blocks.
    public let asides: [Aside]

    /// Creates a document.
    ///
    /// - Precondition: blocks, and spans of emphasis, are in order, apart, and within the text; chapters are in order,
    ///   apart, and have blocks.
    public init(
        source: Source,
        text: String,
        blocks: [Block],
        emphasis: [Span] = [],
        chapters: [Chapter] = [],
        asides: [Aside] = [],
        script: Script? = nil
    ) {
        var text = text
        text.makeContiguousUTF8()
        var end = 0
        for block in blocks {
            precondition(block.span.start >= end, "blocks must be in order and apart")
            end = block.span.end
        }
        precondition(end <= text.utf8.count, "blocks must lie within the text")
        end = 0
        for span in emphasis {
            precondition(span.start >= end, "spans of emphasis must be in order and apart")
            end = span.end
        }
        precondition(end <= text.utf8.count, "spans of emphasis must lie within the text")
        end = 0
        for chapter in chapters {
            precondition(chapter.blocks.lowerBound >= end, "chapters must be in order and apart")
            precondition(!chapter.blocks.isEmpty, "a chapter must have blocks")
            end = chapter.blocks.upperBound
        }
        precondition(end <= blocks.count, "chapters must be made of blocks")
        self.source = source
        self.text = text
        self.blocks = blocks
        self.emphasis = emphasis
        self.script = script
        self.chapters = chapters
        self.asides = asides
    }

    /// The words a span points at.
    ///
    /// - Complexity: O(length of the span).
    public subscript(span: Span) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: span.start)
        return text[start..<utf8.index(start, offsetBy: span.count)]
    }

    /// A name for the document that stays the same as long as its text does: 16 hexadecimal digits.
    ///
    /// FNV-1a, 64 bits, over the bytes of the text.
    public var id: String {
        let digits = String(FNV1a.hash(text.utf8), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
