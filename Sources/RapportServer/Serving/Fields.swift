import Foundation
import Hummingbird
import NIOCore
import RapportLibrary
import RapportRelations

/// The fields of a query or form; an empty one counts as missing.
struct Fields: Sendable {
    private let values: [String: [String]]

    /// The fields of the part of an address after its question mark.
    init(query request: Request) {
        self.init(encoded: FormEncoding.query(of: request))
    }

    /// The fields of an `application/x-www-form-urlencoded` text (URL Standard, section 5.1).
    init(encoded text: Substring) {
        var values: [String: [String]] = [:]
        for part in text.split(separator: "&") {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let name = FormEncoding.decoded(halves[0]),
                let value = FormEncoding.decoded(halves[1])
            else { continue }
            values[name, default: []].append(value)
        }
        self.values = values
    }

    /// The fields of a form.
    ///
    /// - Throws: `HTTPError` with the status 413 or 415 where the body is too large, or no form.
    init(form request: Request) async throws {
        guard request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true else {
            throw HTTPError(.unsupportedMediaType, message: "A form was expected.")
        }
        let body = try await request.body.collect(upTo: 1 << 16)
        self.init(encoded: Substring(String(buffer: body)))
    }

    /// The first field of a name.
    subscript(name: String) -> String? { values[name]?.first }

    /// The numbers in all fields of a name.
    func numbers(_ name: String) -> [Int64] { (values[name] ?? []).compactMap { Int64($0) } }

    /// The number in a field.
    func number(_ name: String) -> Int64? { self[name].flatMap { Int64($0) } }

    /// The number in a field that has to be there.
    ///
    /// - Throws: `HTTPError` with the status 400 where it is not.
    func required(_ name: String) throws -> Int64 {
        guard let number = number(name) else {
            throw HTTPError(.badRequest, message: "The field “\(name)” needs a number.")
        }
        return number
    }

    /// Which part of a list is wanted: that after `from` entries, and one entry more, which tells whether there are more.
    var page: Page { Page(offset: from, limit: Self.pageSize + 1) }

    /// How many entries come before the part that is wanted.
    var from: Int { Int(clamping: min(max(number("from") ?? 0, 0), 1_000_000_000)) }

    /// How many entries a part of a list has.
    static let pageSize = 50

    /// The address of a page with these fields but one.
    func address(_ path: String, _ name: String, _ value: String) -> String {
        var fields = values
        fields[name] = [value]
        let encoded = fields.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { "\(Self.encoded(name))=\(Self.encoded($0))" }
        }
        return "\(path)?\(encoded.joined(separator: "&"))"
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}
