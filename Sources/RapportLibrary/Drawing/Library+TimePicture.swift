import Foundation
import GRDB

extension Library {
    /// The picture of what is said about the bond of two people, and of what they say to or about each other: over the years,
    /// or, where one book says it all, through its chapters.
    ///
    /// - Parameters:
    ///   - a: the one.
    ///   - b: the other.
    ///   - rows: what has a row of its own.
    ///   - limit: how many entries are drawn at most, the oldest first.
    /// - Throws: ``LibraryError`` with the code `unknown` where one of them is not there.
    public func timePicture(of a: Int64, and b: Int64, by rows: TimePicture.Rows, limit: Int = Page.all.limit)
        throws(LibraryError) -> TimePicture
    {
        let title = "\(try person(a).name) and \(try person(b).name)"
        let entries = try timeline(of: a, and: b, page: Page(limit: limit))
        let documents = Set(entries.compactMap { $0.statement?.document.id ?? $0.quotation?.document.id })
        let book = documents.count == 1 ? documents.first : nil
        return TimePicture(
            entries,
            by: rows,
            title: title,
            chapters: try book.map { document throws(LibraryError) in try chapters(of: document) } ?? []
        )
    }

    /// The chapters of a document, taken from its reading without the rest of it.
    private func chapters(of document: Int64) throws(LibraryError) -> [ChapterRecord] {
        try read { database in
            try String.fetchOne(
                database,
                sql: "SELECT json_extract(reading, '$.document.chapters') FROM document WHERE id = ?",
                arguments: [document]
            ).map { try JSONDecoder().decode([ChapterRecord].self, from: Data($0.utf8)) } ?? []
        }
    }
}
