/// A document's text and where it came from.
public struct DocumentRecord: Codable, Hashable, Sendable {
    /// The title of the text.
    public var title: String?
    /// Who wrote it.
    public var author: String?
    /// What published it.
    public var outlet: String?
    /// When, as an ISO 8601 prefix.
    public var date: String?
    /// The address on the web.
    public var url: String?
    /// The text.
    public var text: String
    /// The chapters of a book; nil where there are none.
    public var chapters: [ChapterRecord]?
}
