/// A chapter of a document.
public struct ChapterRecord: Codable, Hashable, Sendable {
    /// Its heading.
    public var title: String
    /// The part of the book it belongs to.
    public var part: String?
    /// Where it begins in the text, in code points.
    public var start: Int
    /// Where it ends.
    public var end: Int
}
