import RapportText

/// The blocks of a text divided into chapters.
struct BookBlocks {
    /// The blocks, headings of chapters made headings.
    private(set) var blocks: [Block]
    /// The chapters; empty where the text has none.
    private(set) var chapters: [Chapter] = []
    /// What was set apart from the blocks.
    private(set) var asides: [Aside] = []
    /// What can be set apart.
    private var outside: [(blocks: Range<Int>, kind: Aside.Kind)] = []

    /// Finds the chapters by the words of their headings.
    ///
    /// - Complexity: O(bytes).
    init(_ blocks: [Block], of bytes: [UInt8]) {
        let found = ChapterFinder.find(in: blocks, of: bytes)
        self.init(blocks, marks: found.marks)
        for index in found.headings { self.blocks[index] = Block(.heading, blocks[index].span) }
    }

    /// Divides the blocks where it is known that chapters begin.
    init(_ blocks: [Block], marks: [ChapterMark]) {
        self.blocks = blocks
        let list = ChapterList(marks, blockCount: blocks.count)
        chapters = list.chapters
        outside = list.asides
    }

    /// Takes what belongs to no chapter out of the blocks: title page, contents, notes.
    mutating func setApart() {
        var isOutside = [Bool](repeating: false, count: blocks.count)
        for (range, kind) in outside {
            for index in range {
                isOutside[index] = true
                asides.append(Aside(kind, blocks[index].span))
            }
        }
        var kept: [Block] = []
        var places: [Int] = []
        for (index, block) in blocks.enumerated() {
            places.append(kept.count)
            if !isOutside[index] { kept.append(block) }
        }
        places.append(kept.count)
        blocks = kept
        chapters = chapters.map {
            let range = places[$0.blocks.lowerBound]..<places[$0.blocks.upperBound]
            return Chapter(title: $0.title, part: $0.part, blocks: range)
        }
        outside = []
    }
}
