import Foundation

/// A server's answer.
struct Answer {
    let status: Int
    /// The fields, names in lower case; those that come twice are joined by commas.
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    init(_ bytes: [UInt8]) throws {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
            throw Connection.Failure(reason: "no answer of HTTP")
        }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        guard let status = lines[0].split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Connection.Failure(reason: "no status")
        }
        self.status = status
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let (name, value) = (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
            headers[name] = headers[name].map { "\($0), \(value)" } ?? value
        }
        self.headers = headers
        let rest = Array(bytes[end.upperBound...])
        body = headers["transfer-encoding"] == "chunked" ? Self.joined(rest) : rest
    }

    /// The chunks of a body as one (RFC 9112, section 7.1).
    private static func joined(_ bytes: [UInt8]) -> [UInt8] {
        var (body, place) = ([UInt8](), 0)
        while let end = bytes[place...].firstRange(of: Array("\r\n".utf8)) {
            let size = Int(String(decoding: bytes[place..<end.lowerBound], as: UTF8.self), radix: 16) ?? 0
            guard size > 0, end.upperBound + size <= bytes.count else { break }
            body += bytes[end.upperBound..<end.upperBound + size]
            place = min(end.upperBound + size + 2, bytes.count)
        }
        return body
    }
}
