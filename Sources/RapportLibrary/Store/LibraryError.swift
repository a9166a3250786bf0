import GRDB

/// Why a library could not be opened, read or changed.
public struct LibraryError: Error, CustomStringConvertible, Sendable {
    /// The kinds of failure.
    public enum Code: Sendable {
        /// There is no such file.
        case missing
        /// The file is not a library.
        case notLibrary
        /// The file was made by a newer version.
        case newer
        /// The file is damaged.
        case damaged
        /// The file, or the directory it is in, may not be written.
        case readOnly
        /// No room is left on the disk.
        case diskFull
        /// Another process held the file for too long.
        case locked
        /// The disk failed.
        case inputOutput
        /// What was asked for is not in the library.
        case unknown
        /// What was asked for makes no sense there: a person merged with themselves.
        case invalid
        /// What is imported is not of the known form.
        case malformed
        /// A mistake of the program's own.
        case `internal`
    }

    /// What kind of failure it is.
    public let code: Code
    /// The file.
    public let path: String
    /// What was found, as part of a sentence.
    public let reason: String

    init(code: Code, path: String, reason: String) {
        self.code = code
        self.path = path
        self.reason = reason
    }

    /// Wraps whatever the database threw.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as LibraryError:
            self = error.path.isEmpty ? LibraryError(code: error.code, path: path, reason: error.reason) : error
        case let error as DatabaseError:
            let (code, reason) = Self.meaning(of: error)
            self.init(code: code, path: path, reason: reason)
        default: self.init(code: .internal, path: path, reason: "\(error)")
        }
    }

    private static func meaning(of error: DatabaseError) -> (Code, String) {
        switch error.resultCode {
        case .SQLITE_FULL: (.diskFull, "no room is left on the disk; nothing of the last change was kept")
        case .SQLITE_READONLY: (.readOnly, "the file or its directory may not be written")
        case .SQLITE_BUSY, .SQLITE_LOCKED: (.locked, "another process holds the file; try again when it has ended")
        case .SQLITE_CORRUPT: (.damaged, "the file is damaged (\(error.message ?? "a page is malformed"))")
        case .SQLITE_NOTADB: (.notLibrary, "the file is not a library")
        case .SQLITE_CANTOPEN: (.missing, "the file cannot be opened")
        case .SQLITE_IOERR: (.inputOutput, "the disk failed (\(error.message ?? "input/output error"))")
        default: (.internal, "\(error)")
        }
    }

    /// The failure as a sentence, the file first.
    public var description: String { "\(path): \(reason)." }
}
