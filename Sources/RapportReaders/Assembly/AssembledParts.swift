import RapportText

/// The parts of a book joined into one text, an empty line between any two.
struct AssembledParts {
    private(set) var text: [UInt8] = []
    /// The blocks of the work.
    private(set) var blocks: [Block] = []
    private(set) var asides: [Aside] = []
    private(set) var emphasis: [Span] = []
    /// The index of the block that each part became, or of the next one, and in the end the number of blocks.
    private var places: [Int] = []

    init(_ parts: [DraftPart]) {
        text.reserveCapacity(parts.reduce(0) { $0 + $1.draft.text.count + 2 })
        for part in parts {
            if !text.isEmpty { text += [0x0A, 0x0A] }
            let start = text.count
            text += part.draft.text
            places.append(blocks.count)
            if let kind = part.aside {
                asides.append(Aside(kind, Span(start, text.count)))
            } else {
                blocks.append(Block(part.draft.kind, Span(start, text.count)))
                emphasis += part.draft.emphasis.map { Span(start + $0.start, start + $0.end) }
            }
        }
        blocks = SpeechLabels.apply(to: blocks, of: text)
    }

    /// Marks among parts as marks among blocks.
    func placed(_ marks: [ChapterMark]) -> [ChapterMark] {
        marks.map { ChapterMark(block: places[$0.block], level: $0.level, title: $0.title) }
    }
}
