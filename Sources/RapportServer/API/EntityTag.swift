import RapportText

/// What tells whether an answer is still what a client has: the run of the server, the version of the library, the address.
///
/// It is weak (RFC 9110, section 8.8.3), as the same answer may be compressed or not.
struct EntityTag: Sendable {
    let text: String

    private static let run = UInt64.random(in: 0...(.max))

    /// The tag of what stands at an address.
    init(version: Int, address: String) {
        let hash = FNV1a.hash("\(Self.run) \(version) \(address)".utf8)
        text = "W/\"\(String(hash, radix: 16))\""
    }

    /// Whether it is among the tags of a field If-None-Match; that any will do is not looked at.
    func isAmong(_ field: String?) -> Bool {
        guard let field else { return false }
        let bare = text.dropFirst(2)
        return field.split(separator: ",").contains { tag in
            let tag = tag.drop { $0 == " " }.prefix { $0 != " " }
            return tag == text || tag == bare
        }
    }
}
