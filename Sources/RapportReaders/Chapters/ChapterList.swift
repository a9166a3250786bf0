import RapportText

/// Divides the blocks of a book at the marks found in it.
struct ChapterList {
    /// The chapters.
    private(set) var chapters: [Chapter] = []
    /// The stretches of blocks that belong to no chapter, with what they are: what stands before the first mark, and
    /// what headings such as "Contents" begin.
    private(set) var asides: [(blocks: Range<Int>, kind: Aside.Kind)] = []

    /// Divides blocks.
    ///
    /// A part's heading belongs to its first chapter; a part without chapters is one.
    ///
    /// - Parameter marks: In order of their blocks.
    init(_ marks: [ChapterMark], blockCount: Int) {
        if let first = marks.first, first.block > 0 { asides.append((0..<first.block, .frontMatter)) }
        var part: (title: String, start: Int?)?
        for (index, mark) in marks.enumerated() {
            let isLast = index + 1 == marks.count
            let end = isLast ? blockCount : marks[index + 1].block
            switch mark.level {
            case .chapter:
                chapters.append(
                    Chapter(title: mark.title, part: part?.title, blocks: (part?.start ?? mark.block)..<end)
                )
                part?.start = nil
            case .part:
                if !isLast, marks[index + 1].level == .chapter {
                    part = (mark.title, mark.block)
                } else {
                    chapters.append(Chapter(title: mark.title, blocks: mark.block..<end))
                }
            case .aside(let kind): asides.append((mark.block..<end, kind))
            }
        }
    }
}
