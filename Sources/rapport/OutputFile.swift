import Glibc

/// A file of results in a directory.
struct OutputFile {
    let directory: String
    /// Its path within the directory.
    let name: String

    private var path: String { "\(directory)/\(name)" }

    /// Writes the file whole or not at all, making the directories above it.
    ///
    /// It is written under another name first, so that a stop at any moment leaves no half a file.
    ///
    /// - Throws: `Failure`, also where the file would take the place of `input`.
    func write(_ bytes: [UInt8], unless input: String) throws {
        if Self.isSame(path, input) {
            throw Failure(
                .cannotCreate,
                "\(input): the result would take its place. Choose another --output directory."
            )
        }
        try makeDirectories()
        let draft = "\(path).\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Failure(.cannotCreate, "\(path): \(SystemError.last.reason)") }
        do {
            defer { close(descriptor) }
            try bytes.withUnsafeBytes { try FileDescriptor.write($0, to: descriptor) }
        } catch {
            unlink(draft)
            throw Failure(.inputOutput, "\(path): \((error as? SystemError)?.reason ?? "\(error)")")
        }
        guard rename(draft, path) == 0 else {
            let reason = SystemError.last.reason
            unlink(draft)
            throw Failure(.cannotCreate, "\(path): \(reason)")
        }
    }

    private func makeDirectories() throws {
        let bytes = Array(path.utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
            let above = String(decoding: bytes[..<index], as: UTF8.self)
            if mkdir(above, 0o777) != 0, errno != EEXIST {
                throw Failure(.cannotCreate, "\(above): \(SystemError.last.reason)")
            }
        }
    }

    private static func isSame(_ one: String, _ other: String) -> Bool {
        var first = stat()
        var second = stat()
        return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_ino == second.st_ino
            && first.st_dev == second.st_dev
    }
}
