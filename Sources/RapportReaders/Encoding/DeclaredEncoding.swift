/// Finds the encoding that a web page or XML file declares within its first bytes.
enum DeclaredEncoding {
    /// The name as `iconv` knows it; nil where none is declared.
    static func find(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096).map { $0.asciiLowercased }
        for key in ["charset", "encoding"] {
            var rest = head[...]
            while let start = firstRange(of: Array(key.utf8), in: rest) {
                rest = rest[(start + key.utf8.count)...]
                let value = rest.drop { $0.isASCIIWhiteSpace }
                guard value.first == UInt8(ascii: "=") else { continue }
                let label = value.dropFirst().drop { $0.isASCIIWhiteSpace || $0 == 0x22 || $0 == 0x27 }
                    .prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x5F }
                if !label.isEmpty { return standardName(String(decoding: label, as: UTF8.self)) }
            }
        }
        return nil
    }

    /// On the web the labels of ISO-8859-1 and ASCII stand for windows-1252 (WHATWG Encoding Standard).
    private static func standardName(_ label: String) -> String {
        switch label {
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii", "ascii", "cp1252": "WINDOWS-1252"
        case "utf8", "utf-8": "UTF-8"
        case "x-mac-roman", "macroman": "MACINTOSH"
        default: label.uppercased()
        }
    }

    private static func firstRange(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= word.count else { return nil }
        return (bytes.startIndex...bytes.endIndex - word.count).first { bytes[$0...].starts(with: word) }
    }
}
