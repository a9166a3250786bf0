import Glibc
import RapportExchange
import RapportLanguage

/// Where known casts come from: one file for all documents, or a directory with a file for each.
struct CastSource {
    private let path: String
    /// The cast of all documents; nil where each has its own.
    private let shared: Cast?

    /// Looks at a path, and reads it if it is a file.
    ///
    /// - Throws: `Failure`.
    init(path: String) throws {
        self.path = path
        var status = stat()
        let isDirectory = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        shared = isDirectory ? nil : try Self.read(path)
    }

    /// The cast of a document.
    ///
    /// - Throws: `Failure`, also where the directory has none for it.
    func cast(of document: String) throws -> Cast { try shared ?? Self.read("\(path)/\(document).json") }

    private static func read(_ path: String) throws -> Cast {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(.noInput, "\(path): \(SystemError.last.reason)") }
        defer { close(descriptor) }
        do {
            return try CastJSON.cast(FileDescriptor.read(descriptor))
        } catch let error as CastJSON.Malformed {
            throw Failure(.badData, "\(path): \(error.description).")
        } catch let error as SystemError {
            throw Failure(.noInput, "\(path): \(error.reason)")
        }
    }
}
