import Glibc
import RapportLibrary

/// A file that is written piece by piece and takes its name only when it is whole.
final class StreamedFile {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Writes a file, or standard output where no path is given.
    ///
    /// - Throws: `Failure`; what `use` throws.
    static func write(to path: String?, _ use: (StreamedFile) throws -> Void) throws {
        guard let path else {
            let file = StreamedFile(descriptor: STDOUT_FILENO, path: "standard output")
            try use(file)
            return try file.flush()
        }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { mkdir(String(path[..<slash]), 0o777) }
        let draft = "\(path).\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Failure(.cannotCreate, "\(path): \(SystemError.last.reason)") }
        defer { close(descriptor) }
        do {
            let file = StreamedFile(descriptor: descriptor, path: path)
            try use(file)
            try file.flush()
            guard rename(draft, path) == 0 else { throw Failure(.cannotCreate, "\(path): \(SystemError.last.reason)") }
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws {
        buffer += bytes
        if buffer.count > 1 << 16 { try flush() }
    }

    private func flush() throws {
        defer { buffer.removeAll(keepingCapacity: true) }
        if descriptor == STDOUT_FILENO { return try StandardOutput.write(buffer) }
        do {
            try buffer.withUnsafeBytes { try FileDescriptor.write($0, to: descriptor) }
        } catch {
            throw Failure(.inputOutput, "\(path): \((error as? SystemError)?.reason ?? "\(error)")")
        }
    }
}
