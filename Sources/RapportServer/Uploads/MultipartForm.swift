import Foundation

/// The parts of a `multipart/form-data` body (RFC 7578).
struct MultipartForm {
    /// One field or file.
    struct Part {
        let name: String
        /// The name of the file; nil for a field.
        let fileName: String?
        let bytes: Range<Int>
    }

    /// The parts in order.
    let parts: [Part]
    private let body: Data

    /// Takes a body apart; what is after a damaged part is left out.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - boundary: what stands between parts, as the content type names it.
    /// - Complexity: O(bytes).
    init(_ body: Data, boundary: String) {
        let mark = Data("\r\n--\(boundary)".utf8)
        // The first boundary has no line before it.
        let body = Data("\r\n".utf8) + body
        var parts: [Part] = []
        var place = body.range(of: mark)?.upperBound
        while let start = place, let end = body.range(of: mark, in: start..<body.endIndex) {
            place = end.upperBound
            guard let part = Self.part(body, start..<end.lowerBound) else { break }
            parts.append(part)
        }
        self.parts = parts
        self.body = body
    }

    /// The bytes of a part.
    func bytes(of part: Part) -> [UInt8] { [UInt8](body[part.bytes]) }

    /// The first field of a name.
    subscript(name: String) -> String? {
        parts.first { $0.name == name && $0.fileName == nil }.map { String(decoding: bytes(of: $0), as: UTF8.self) }
    }

    private static func part(_ body: Data, _ range: Range<Int>) -> Part? {
        guard let end = body.range(of: Data("\r\n\r\n".utf8), in: range), end.lowerBound - range.lowerBound < 8_192
        else { return nil }
        let head = String(decoding: body[range.lowerBound..<end.lowerBound], as: UTF8.self)
        let line = head.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
        guard let line, let name = parameter("name", in: line) else { return nil }
        return Part(name: name, fileName: parameter("filename", in: line), bytes: end.upperBound..<range.upperBound)
    }

    /// The value of `name="…"`, in which browsers write `%22` for a quotation mark.
    static func parameter(_ name: String, in line: String) -> String? {
        for part in line.components(separatedBy: ";").dropFirst() {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].trimmingCharacters(in: .whitespaces).lowercased() == name else {
                continue
            }
            let value = halves[1].trimmingCharacters(in: .whitespaces)
            return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
        }
        return nil
    }
}
