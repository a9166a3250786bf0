import Foundation
import Glibc
import Hummingbird
import NIOCore

/// A file without a name, for what is too large to be held in memory; it is gone with the last that uses it.
///
/// It is filled first and read afterwards.
final class NamelessFile: Sendable {
    private let descriptor: Int32

    /// Opens an empty file in the directory for such files.
    ///
    /// - Throws: `HTTPError` with the status 507 where none can be made.
    init() throws {
        var template = Array(FileManager.default.temporaryDirectory.appending(path: "rapport-XXXXXX").path.utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Self.noRoom }
        unlink(template)
    }

    deinit { close(descriptor) }

    /// How many bytes it has.
    var size: Int { Int(lseek(descriptor, 0, SEEK_END)) }

    /// Adds bytes at its end.
    ///
    /// - Throws: `HTTPError` with the status 507 where no room is left.
    func append(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Self.noRoom }
            written += count
        }
    }

    /// The bytes from an offset, some of them at least.
    ///
    /// - Throws: `HTTPError` with the status 500 where there are none.
    func read(from offset: Int, most: Int) throws -> ByteBuffer {
        var buffer = ByteBufferAllocator().buffer(capacity: most)
        let count = buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: most) {
            max(0, pread(descriptor, $0.baseAddress, $0.count, off_t(offset)))
        }
        guard count > 0 else { throw HTTPError(.internalServerError) }
        return buffer
    }

    private static var noRoom: HTTPError {
        HTTPError(.insufficientStorage, message: "No room is left for temporary files.")
    }
}
