/// Where a chapter, a part, or what belongs to neither begins among the blocks of a book.
struct ChapterMark {
    /// The index of its first block.
    let block: Int
    /// What begins there.
    let level: ChapterHeading.Level
    /// Its heading on one line.
    let title: String
}
