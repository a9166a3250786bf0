import RapportReaders

/// Makes damaged inputs out of sound ones.
struct Damage {
    private static let tokens: [[UInt8]] =
        [
            "\0", "\u{FEFF}", "\r\n", "\n\n", "“", "”", "'", "\"", "<", ">", "</", "&#", "&amp;", "<!--", "]]>",
            "INT. ",
            "-->", "00:00:01,000", "@", "(", ")", "[[", "]]", "/*", "*/", "# ", "> ", "Mr. ", "’s", "—", "\u{202E}",
            "\u{200D}",
            "👩‍👧", "\u{301}", "QQ:",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE]]

    let originals: [[UInt8]]
    private var state: UInt64

    init(originals: [[UInt8]], seed: UInt64) {
        self.originals = originals
        state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    }

    /// A piece of one of the originals with up to eight damages.
    mutating func input() -> [UInt8] {
        var bytes = piece(of: 32 << next(12))
        for _ in 0..<next(9) {
            let place = next(bytes.count + 1)
            switch next(6) {
            case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(next(8))
            case 1: bytes.insert(contentsOf: Self.tokens[next(Self.tokens.count)], at: place)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + next(64)))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(256))], at: place)
            case 4: bytes.insert(contentsOf: piece(of: 256), at: place)
            case 5:
                let token = Self.tokens[next(Self.tokens.count)]
                bytes.insert(contentsOf: (0..<next(200)).flatMap { _ in token }, at: place)
            default: bytes.removeLast(bytes.count - place)
            }
        }
        return bytes
    }

    /// The format to read the next input as.
    mutating func format() -> DocumentFormat { DocumentFormat.allCases[next(DocumentFormat.allCases.count)] }

    private mutating func piece(of length: Int) -> [UInt8] {
        let original = originals[next(originals.count)]
        let start = next(original.count)
        return Array(original[start..<min(original.count, start + length)])
    }

    /// A number below another (xorshift64*, Vigna 2016).
    private mutating func next(_ count: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_f491_4f6c_dd1d) >> 33) % count
    }
}
