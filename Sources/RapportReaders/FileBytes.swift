#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Takes in the bytes of a file or of standard input, never more than a limit.
package enum FileBytes {
    /// The bytes of a file.
    ///
    /// A file that says it is larger than the limit is refused before a byte of it is read.
    package static func read(path: String, limit: Int) throws(ReadingError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw failure(EISDIR) }
        guard Int(status.st_size) <= limit else { throw tooLarge(limit: limit, size: Int(status.st_size)) }
        return try read(descriptor: descriptor, limit: limit, expected: Int(status.st_size))
    }

    /// Everything a descriptor has to give.
    package static func read(descriptor: Int32, limit: Int, expected: Int = 0) throws(ReadingError) -> [UInt8] {
        var bytes: [UInt8] = []
        var room = max(expected + 1, 1 << 16)
        while true {
            let count = bytes.count
            var failed: Int32 = 0
            // One byte more than the limit tells a file that fills it from one that exceeds it.
            room = min(room, limit + 1 - count)
            let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                filled = 0
                let got = readAgain(descriptor, buffer)
                if got < 0 { failed = errno } else { filled = got }
            }
            if failed != 0 { throw failure(failed) }
            if more.isEmpty { return bytes }
            if bytes.isEmpty { bytes = more } else { bytes += more }
            if bytes.count > limit { throw tooLarge(limit: limit, size: nil) }
            room = 1 << 20
        }
    }

    /// Reads once; a signal is no reason to give up.
    private static func readAgain(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        while true {
            #if canImport(Glibc)
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let got = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if got >= 0 || errno != EINTR { return got }
        }
    }

    private static func failure(_ number: Int32) -> ReadingError {
        switch number {
        case ENOENT, ENOTDIR:
            ReadingError(.missing, reason: "no such file", advice: "Check the name and the directory")
        case EISDIR:
            ReadingError(.isDirectory, reason: "this is a directory", advice: "Name the files in it")
        case EACCES, EPERM:
            ReadingError(.unreadable, reason: "reading is not permitted", advice: "Check the file's permissions")
        default:
            ReadingError(
                .unreadable,
                reason: "reading failed (\(String(cString: strerror(number))))",
                advice: "Check the file and its disk"
            )
        }
    }

    private static func tooLarge(limit: Int, size: Int?) -> ReadingError {
        let found = size.map { "\($0 >> 20) MiB" } ?? "more than \(limit >> 20) MiB"
        return ReadingError(
            .tooLarge,
            reason: "too large (\(found)); a document may have \(limit >> 20) MiB",
            advice: "Split it into its texts"
        )
    }
}
