/// Names of files within an EPUB.
enum EPUBPath {
    /// The name of the file that an address in another file points at, and the place in it.
    ///
    /// Nil where the address is one on the web, or leads out of the book.
    static func resolve(_ address: String, from file: String) -> (file: String, fragment: String?)? {
        guard !address.contains("://"), !address.hasPrefix("/"), !address.hasPrefix("data:") else { return nil }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? decoded(parts[1]) : nil
        guard !parts[0].isEmpty else { return (file, fragment) }
        var components = file.split(separator: "/").dropLast().map(String.init)
        for component in decoded(parts[0]).split(separator: "/") {
            switch component {
            case ".": continue
            case "..": if components.popLast() == nil { return nil }
            default: components.append(String(component))
            }
        }
        return (components.joined(separator: "/"), fragment)
    }

    /// The address with its percent signs and two figures made bytes (RFC 3986, section 2.1).
    private static func decoded(_ address: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(address.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
