import RapportText

/// A block whose text the reader makes, as from HTML or Markdown: white space collapsed, markup gone.
struct DraftBlock {
    /// How a run of text is set.
    struct Style: OptionSet {
        let rawValue: UInt8
        static let emphasis = Style(rawValue: 1)
        static let strong = Style(rawValue: 2)
        static let link = Style(rawValue: 4)
    }

    /// What the block is.
    var kind: Block.Kind
    /// The text, UTF-8, without white space around it.
    private(set) var text: [UInt8] = []
    /// The emphasised words.
    private(set) var emphasis: [Span] = []
    /// How many bytes are strong.
    private(set) var strongCount = 0
    /// How many bytes are links.
    private(set) var linkCount = 0
    /// White space seen since the last byte written: nothing, a space, or a line break.
    private var gap: UInt8?
    /// Whether that white space is emphasised too, so that emphasis runs on over it.
    private var isGapEmphasised = false

    /// Creates a block without text.
    init(_ kind: Block.Kind) {
        self.kind = kind
    }

    /// Whether it has no text.
    var isEmpty: Bool { text.isEmpty }

    /// Whether every word of it is strong.
    var isStrong: Bool { !text.isEmpty && strongCount * 10 >= text.count * 9 }

    /// The text as a string.
    var string: String { String(decoding: text, as: UTF8.self) }

    /// The lines as strings.
    var lines: [String] {
        text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Adds a run of text; each stretch of white space in it becomes one space, as browsers have it.
    mutating func append(_ run: some Sequence<UInt8>, style: Style = []) {
        for byte in run {
            if byte.isASCIIWhiteSpace {
                if gap == nil { gap = 0x20 }
                isGapEmphasised = style.contains(.emphasis)
            } else {
                write(byte, style)
            }
        }
    }

    /// Adds a line break; white space around it goes.
    mutating func breakLine() {
        gap = 0x0A
        isGapEmphasised = true
    }

    private mutating func write(_ byte: UInt8, _ style: Style) {
        let start = text.count
        var spaced = false
        if let gap, !text.isEmpty {
            text.append(gap)
            spaced = true
        }
        gap = nil
        text.append(byte)
        let count = text.count - start
        if style.contains(.strong) { strongCount += count }
        if style.contains(.link) { linkCount += count }
        if style.contains(.emphasis) { emphasise(start: start, spaced: spaced) }
    }

    /// Makes the last emphasis longer by what was just written, or begins another.
    private mutating func emphasise(start: Int, spaced: Bool) {
        if let last = emphasis.last, last.end == start, !spaced || isGapEmphasised {
            emphasis[emphasis.count - 1] = Span(last.start, text.count)
        } else {
            emphasis.append(Span(spaced ? start + 1 : start, text.count))
        }
    }
}
