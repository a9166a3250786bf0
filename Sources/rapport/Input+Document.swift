import RapportReaders
import RapportText

extension Input {
    /// The document in the file; of a book, no more than to the end of a chapter, where one is named.
    ///
    /// - Throws: `ReadingError`; `Failure` where there is no such chapter.
    func document(upTo chapter: String?) throws -> Document {
        let document = try DocumentReader().read(path: path)
        guard let chapter else { return document }
        guard let index = document.chapter(named: chapter) else {
            let known = document.chapters.isEmpty ? "no chapters were found in it" : "it has \(document.chapters.count)"
            throw Failure(.usage, "\(path): there is no chapter “\(chapter)”; \(known).")
        }
        return document.upTo(chapter: index)
    }
}
