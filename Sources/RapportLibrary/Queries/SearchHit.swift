import GRDB

/// A document in which words were found.
public struct SearchHit: Codable, Hashable, Sendable {
    /// The document.
    public let document: DocumentReference
    /// Some of its text around the words, which stand between U+2068 and U+2069.
    public let excerpt: String

    /// Stands before words found.
    public static let opening = "\u{2068}"
    /// Stands after words found.
    public static let closing = "\u{2069}"

    init(_ row: Row) {
        document = DocumentReference(row)
        excerpt = row["excerpt"]
    }
}
