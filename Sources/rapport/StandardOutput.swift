import Glibc

/// Where results go.
enum StandardOutput {
    /// Writes all bytes; where nobody reads any more the process ends as other programs do, without a word.
    static func write(_ bytes: [UInt8]) throws {
        do {
            try bytes.withUnsafeBytes { try FileDescriptor.write($0, to: STDOUT_FILENO) }
        } catch let error as SystemError {
            if error.code == EPIPE {
                signal(SIGPIPE, SIG_DFL)
                raise(SIGPIPE)
            }
            throw Failure(.inputOutput, "standard output: \(error.reason)")
        }
    }
}

/// An error of the operating system.
struct SystemError: Error {
    let code: Int32

    /// What it means, in the system's words.
    var reason: String { String(cString: strerror(code)) }

    /// The error of the call just made.
    static var last: SystemError { SystemError(code: errno) }
}

/// Reading and writing of open files.
enum FileDescriptor {
    /// Reads all bytes to the end.
    static func read(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError.last
            }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// Writes all bytes, however often the system is interrupted.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = Glibc.write(descriptor, start, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw SystemError.last
            }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
    }
}
