import Foundation
import GRDB

extension Library {
    /// Writes everything that is not derived as JSON Lines, `rapport.library/1`: people, documents with their readings,
    /// pairs to review, corrections.
    ///
    /// The same library gives the same bytes. Memory does not grow with the library.
    ///
    /// - Parameter write: is handed each line, its line break included.
    /// - Throws: ``LibraryError``; what `write` throws.
    public func export(to write: ([UInt8]) throws -> Void) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func line(_ line: ArchiveLine) throws { try write([UInt8](encoder.encode(line)) + [UInt8(ascii: "\n")]) }
        // What goes wrong with the writing is the caller's, not the library's.
        var failure: (any Error)?
        try read { database in
            do {
                try line(ArchiveLine(format: ArchiveLine.version))
                let reader = ArchiveReader(database: database)
                try reader.forEachPerson { try line(ArchiveLine(person: $0)) }
                try reader.forEachDocument { try line(ArchiveLine(document: $0)) }
                try reader.forEachCandidate { try line(ArchiveLine(candidate: $0)) }
                for correction in try CorrectionLog(database: database).fetch("ORDER BY id") {
                    try line(ArchiveLine(correction: correction))
                }
            } catch let error as DatabaseError {
                throw error
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}
