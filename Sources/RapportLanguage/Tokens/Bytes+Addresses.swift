extension Bytes {
    /// Whether a stretch without white space may hold an address of the web or of e-mail.
    func mayHoldAddress(from start: Int, before limit: Int) -> Bool {
        for offset in start..<limit {
            switch self[offset] {
            case UInt8(ascii: "@"): return true
            case UInt8(ascii: ":"): if offset > start, self[offset - 1].isLetter, offset + 1 < limit { return true }
            case UInt8(ascii: "."):
                if offset >= start + 3, self[offset - 1].lowercased == UInt8(ascii: "w") { return true }
            default: break
            }
        }
        return false
    }

    /// The end of the address that begins at an offset; nil where none does.
    func addressEnd(from start: Int, before limit: Int) -> Int? {
        webAddressEnd(from: start, before: limit) ?? mailAddressEnd(from: start, before: limit)
    }

    /// "http://…", "mailto:…", "www.…".
    private func webAddressEnd(from start: Int, before limit: Int) -> Int? {
        var scheme = start
        while scheme < limit, self[scheme].isLetter { scheme += 1 }
        guard scheme > start, scheme + 1 < limit else { return nil }
        let hasScheme =
            self[scheme] == UInt8(ascii: ":")
            && (self[scheme + 1] == UInt8(ascii: "/") && byte(scheme + 2, before: limit) == UInt8(ascii: "/")
                || Self.schemes.contains(self, start, scheme))
        let isHost = self[scheme] == UInt8(ascii: ".") && Self.hosts.contains(self, start, scheme)
        guard hasScheme || isHost else { return nil }
        var end = scheme + 1
        while end < limit {
            switch self[end] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): return trimmed(start, end)
            default:
                let (kind, length) = character(at: end, before: limit)
                if kind == .closingQuote || kind == .openingQuote || kind == .ellipsis { return trimmed(start, end) }
                end += length
            }
        }
        return trimmed(start, end)
    }

    /// An address without the punctuation of the sentence that follows it.
    private func trimmed(_ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start + 1 {
            switch self[end - 1] {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "*"),
                UInt8(ascii: "|"):
                end -= 1
            case UInt8(ascii: ")"):
                var depth = 0
                for offset in start..<end {
                    if self[offset] == UInt8(ascii: "(") { depth += 1 }
                    if self[offset] == UInt8(ascii: ")") { depth -= 1 }
                }
                if depth >= 0 { return end }
                end -= 1
            default: return end
            }
        }
        return end
    }

    /// "name@host".
    private func mailAddressEnd(from start: Int, before limit: Int) -> Int? {
        var at = start
        while at < limit, self[at].isPartOfMailName { at += 1 }
        guard at > start, byte(at, before: limit) == UInt8(ascii: "@") else { return nil }
        var end = at + 1
        while end < limit, self[end].isPartOfMailName { end += 1 }
        while end > at + 1, self[end - 1] == UInt8(ascii: ".") || self[end - 1] == UInt8(ascii: "-") { end -= 1 }
        return end > at + 1 ? end : nil
    }

    private static var schemes: WordSet { addressStarts.schemes }
    private static var hosts: WordSet { addressStarts.hosts }
}

/// Schemes that need no "//" behind their colon, and first parts of names of hosts.
private let addressStarts = (schemes: WordSet(["doi", "mailto", "tel", "ymsgr"]), hosts: WordSet(["www", "www2"]))

extension UInt8 {
    fileprivate var isPartOfMailName: Bool {
        if isLetter || isDigit { return true }
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"): return true
        default: return false
        }
    }
}
