import Foundation
import Glibc

/// One request to a server on the loopback, byte for byte as it is given, and what comes back.
enum Connection {
    struct Failure: Error { let reason: String }

    /// Sends bytes and reads until the answer is whole or the server closes, no longer than a time.
    static func exchange(_ bytes: [UInt8], port: Int, seconds: Int = 60) async throws -> [UInt8] {
        // Blocking calls keep off the threads that tasks, and so the server, run on; there are no more than cores.
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try blockingExchange(bytes, port: port, seconds: seconds) })
            }
        }
    }

    private static func blockingExchange(_ bytes: [UInt8], port: Int, seconds: Int) throws -> [UInt8] {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(reason: "no socket") }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failure(reason: "no connection to port \(port)") }
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // A server that has heard enough closes early; what it said is still there to read.
            guard count > 0 else { break }
            sent += count
        }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count == 0 { return received }
            guard count > 0 else { throw Failure(reason: "no answer within \(seconds) s") }
            received += buffer[..<count]
            if isWhole(received) { return received }
        }
    }

    /// Whether an answer has as many bytes as it says; not every server closes when it is asked to.
    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.prefix(65_536).firstRange(of: Array("\r\n\r\n".utf8)),
            let head = try? Answer(Array(bytes[..<end.upperBound])),
            let length = head.headers["content-length"].flatMap({ Int($0) })
        else { return false }
        return bytes.count >= end.upperBound + length
    }
}
