/// Tells windows-1252 from Mac Roman by which makes better English of the bytes beyond ASCII.
///
/// What counts is where a character stands: accented letters beside letters, quotation marks and dashes beside spaces
/// and letters. ISO-8859-1 is the part of windows-1252 without marks in 0x80–0x9F, so it needs no case of its own.
enum SingleByteGuess {
    /// The name as `iconv` knows it; nil where neither makes sense.
    static func find(_ bytes: [UInt8]) -> String? {
        var windows = 0
        var macintosh = 0
        for index in bytes.indices where bytes[index] >= 0x80 {
            let before = index > 0 ? bytes[index - 1] : 0x20
            let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
            windows += score(Self.windowsClass(bytes[index]), before, after)
            macintosh += score(Self.macintoshClass(bytes[index]), before, after)
        }
        guard max(windows, macintosh) > 0 else { return nil }
        return windows >= macintosh ? "WINDOWS-1252" : "MACINTOSH"
    }

    private enum Kind { case smallLetter, capital, opening, closing, dash, sign, unlikely, unassigned }

    private static func score(_ kind: Kind, _ before: UInt8, _ after: UInt8) -> Int {
        let inWord = before.isASCIILetter || after.isASCIILetter
        switch kind {
        case .smallLetter: return inWord ? 2 : -1
        case .capital: return before.isASCIILetter && !before.isASCIICapital ? -3 : after.isASCIILetter ? 1 : -1
        case .opening: return after.isASCIILetter && !before.isASCIILetter ? 3 : -1
        case .closing: return before > 0x20 && before < 0x80 ? 3 : -1
        case .dash: return 2
        case .sign: return 0
        case .unlikely: return -2
        case .unassigned: return -20
        }
    }

    private static func windowsClass(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D: .unassigned
        case 0x91, 0x93, 0xAB: .opening
        case 0x92, 0x94, 0xBB: .closing
        case 0x85, 0x96, 0x97: .dash
        case 0xDF...0xF6, 0xF8...0xFF, 0x9A, 0x9C, 0x9E: .smallLetter
        case 0xC0...0xD6, 0xD8...0xDE, 0x8A, 0x8C, 0x8E, 0x9F: .capital
        case 0x80, 0x95, 0x99, 0xA0, 0xA3, 0xA7, 0xA9, 0xAE, 0xB0, 0xB7, 0xBC...0xBE: .sign
        default: .unlikely
        }
    }

    private static func macintoshClass(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x87...0x9F, 0xBE, 0xBF, 0xCF, 0xD8: .smallLetter
        case 0x80...0x86, 0xAE, 0xAF, 0xCB...0xCE, 0xD9, 0xE5...0xEF, 0xF1...0xF4: .capital
        case 0xD2, 0xD4, 0xC7: .opening
        case 0xD3, 0xD5, 0xC8: .closing
        case 0xC9, 0xD0, 0xD1: .dash
        case 0xA1, 0xA3...0xA5, 0xA8...0xAA, 0xCA, 0xDB, 0xE1: .sign
        default: .unlikely
        }
    }
}
