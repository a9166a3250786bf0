import Foundation
import GRDB

extension Library {
    /// Takes in an exported library, whole or not at all; this one has to be empty.
    ///
    /// - Parameter next: gives one line after the other, without its line break, and nil at the end.
    /// - Throws: ``LibraryError``: `invalid` where something is in the library, `malformed` where a line is not of the form.
    public func importArchive(lines next: () throws -> [UInt8]?) throws(LibraryError) {
        try write { database in
            guard try Int.fetchOne(database, sql: "SELECT count(*) FROM person") == 0,
                try Int.fetchOne(database, sql: "SELECT count(*) FROM document") == 0
            else { throw LibraryError(code: .invalid, path: path, reason: "only an empty library takes in another") }
            var writer = ArchiveWriter(database: database)
            var number = 0
            while let bytes = try next() {
                number += 1
                do {
                    let line = try JSONDecoder().decode(ArchiveLine.self, from: Data(bytes))
                    guard number > 1 || line.format == ArchiveLine.version else { throw ArchiveWriter.Unfit() }
                    try writer.write(line)
                } catch is DecodingError {
                    throw malformed(number)
                } catch is ArchiveWriter.Unfit {
                    throw malformed(number)
                } catch DatabaseError.SQLITE_CONSTRAINT {
                    throw malformed(number)
                }
            }
            guard number > 0 else { throw malformed(1) }
            try writer.finish()
        }
    }

    private func malformed(_ line: Int) -> LibraryError {
        LibraryError(
            code: .malformed,
            path: path,
            reason: "line \(line) of what is imported is not of the form \(ArchiveLine.version); nothing was taken in"
        )
    }
}
