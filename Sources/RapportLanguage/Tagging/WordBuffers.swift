/// A word's letters made plain, and its shape: room that is emptied and filled again for each word.
package struct WordBuffers: Sendable {
    /// The letters, with typographic quotes, dashes and ellipses made plain.
    package private(set) var plain: [UInt8] = []
    /// The plain letters in lower case (ASCII and Latin-1; others stay as they are).
    package private(set) var lower: [UInt8] = []
    /// The kinds of letters in order, runs cut to two.
    package private(set) var shape: [UInt8] = []

    /// The letters in lower case, but for the first, which is a capital.
    var titleCase: [UInt8] {
        guard let first = lower.first else { return [] }
        let capital = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z") ? first & ~0x20 : first
        return [capital] + lower.dropFirst()
    }

    package init() {}

    /// Reads the next word.
    package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        plain.removeAll(keepingCapacity: true)
        lower.removeAll(keepingCapacity: true)
        shape.removeAll(keepingCapacity: true)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                let (mark, count) = Self.plainMark(bytes[index + 2])
            {
                for _ in 0..<count { append(mark) }
                index += 3
            } else {
                append(byte)
                index += 1
            }
        }
    }

    /// The ASCII mark, and how many of it, for U+2010 to U+203F by the last byte of their UTF-8.
    private static func plainMark(_ last: UInt8) -> (mark: UInt8, count: Int)? {
        switch last {
        case 0x90...0x93: (UInt8(ascii: "-"), 1)
        case 0x94, 0x95: (UInt8(ascii: "-"), 2)
        case 0x98...0x9B: (UInt8(ascii: "'"), 1)
        case 0x9C...0x9F: (UInt8(ascii: "\""), 1)
        case 0xA6: (UInt8(ascii: "."), 3)
        default: nil
        }
    }

    private mutating func append(_ byte: UInt8) {
        let afterLatinLead = plain.last == 0xC3
        plain.append(byte)
        var kind = byte
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            lower.append(byte | 0x20)
            kind = UInt8(ascii: "X")
        case 0x80...0x9E where afterLatinLead && byte != 0x97:
            lower.append(byte | 0x20)
            kind = UInt8(ascii: "X")
        case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
            lower.append(byte)
            kind = UInt8(ascii: "x")
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            lower.append(byte)
            kind = UInt8(ascii: "d")
        default:
            lower.append(byte)
        }
        if byte == 0xC3 { return }
        let count = shape.count
        if count < 2 || shape[count - 1] != kind || shape[count - 2] != kind { shape.append(kind) }
    }
}
