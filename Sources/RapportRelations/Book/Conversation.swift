/// A stretch of lines close to each other in one chapter.
public struct Conversation: Hashable, Sendable {
    /// The indices of its lines in the book's lines.
    public let lines: Range<Int>
    /// The places in the cast of those who speak in it or are spoken to, in order.
    public let members: [Int]
    /// The index of the chapter.
    public let chapter: Int
}
