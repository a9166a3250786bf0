/// What a character is to the tokeniser.
enum CharacterKind {
    case space, letter, digit, openingQuote, closingQuote, apostrophe, dash, ellipsis, pictograph, symbol
}

extension Bytes {
    /// The kind of the character at an offset, and how many bytes it takes.
    ///
    /// The bytes of a character that a limit cuts in two count as letters, one by one.
    @inline(__always)
    func character(at offset: Int, before limit: Int) -> (kind: CharacterKind, length: Int) {
        let byte = self[offset]
        if byte.isLetter { return (.letter, 1) }
        if byte >= 0x80 { return wideCharacter(at: offset, before: limit) }
        if byte.isDigit { return (.digit, 1) }
        switch byte {
        case 0x20, 0x09...0x0D, 0x1C...0x1F: return (.space, 1)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): return (.apostrophe, 1)
        default: return (.symbol, 1)
        }
    }

    /// The code point at an offset, with its length in bytes; nil where a limit cuts it in two.
    func scalar(at offset: Int, before limit: Int) -> (value: UInt32, length: Int)? {
        let lead = UInt32(self[offset])
        let length = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard length > 0, offset + length <= limit else { return nil }
        var value = length == 1 ? lead : lead & (0xFF >> UInt32(length + 1))
        for next in 1..<Swift.max(length, 1) { value = value << 6 | UInt32(self[offset + next] & 0x3F) }
        return (value, length)
    }

    private func wideCharacter(at offset: Int, before limit: Int) -> (kind: CharacterKind, length: Int) {
        guard let (value, length) = scalar(at: offset, before: limit) else { return (.letter, 1) }
        return (Self.kind(of: value), length)
    }

    /// The kind of a code point beyond ASCII.
    private static func kind(of value: UInt32) -> CharacterKind {
        switch value {
        // Letters of Latin, Greek, Cyrillic, Hebrew, Arabic …; combining marks; the soft hyphen stays inside its word.
        case 0xAD, 0xAA, 0xB5, 0xBA, 0xC0...0x167F: return value == 0xD7 || value == 0xF7 ? .symbol : .letter
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return .space
        case 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x206F: return .letter
        case 0x80...0xBF: return value == 0xAB ? .openingQuote : value == 0xBB ? .closingQuote : .symbol
        case 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F, 0x2039: return .openingQuote
        case 0x2019: return .apostrophe
        case 0x201D, 0x203A: return .closingQuote
        case 0x2010, 0x2011: return .symbol
        case 0x2012...0x2015: return .dash
        case 0x2026: return .ellipsis
        case 0x203C, 0x2049, 0x231A...0x23FF, 0x2600...0x27BF, 0x1F000...0x1FAFF: return .pictograph
        case 0x2016...0x206F, 0x20A0...0x20CF, 0x2100...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3020: return .symbol
        case 0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFFE0...0xFFEE, 0xFFFC: return .symbol
        case 0xFF10...0xFF19: return .digit
        default: return .letter
        }
    }
}
