/// A chapter of a book.
public struct Chapter: Hashable, Sendable {
    /// Its heading on one line, such as "Chapter II: The Pool of Tears".
    public let title: String
    /// The heading of the part, book or volume that it stands in, where there is one.
    public let part: String?
    /// The indices of its blocks in the document, headings included.
    public let blocks: Range<Int>

    /// Creates a chapter.
    public init(title: String, part: String? = nil, blocks: Range<Int>) {
        self.title = title
        self.part = part
        self.blocks = blocks
    }
}
