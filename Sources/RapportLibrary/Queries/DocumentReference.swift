import GRDB

/// A document as other entries name it.
public struct DocumentReference: Codable, Hashable, Sendable {
    /// The identifier in the library.
    public let id: Int64
    /// The title.
    public let title: String?
    /// What published it.
    public let outlet: String?
    /// When, as an ISO 8601 prefix.
    public let date: String?

    /// The columns a query has to give, the table being called `document`.
    static let columns =
        "document.title AS document_title, document.outlet AS document_outlet, document.date AS document_date"

    init(_ row: Row) {
        id = row["document"]
        title = row["document_title"]
        outlet = row["document_outlet"]
        date = row["document_date"]
    }
}
