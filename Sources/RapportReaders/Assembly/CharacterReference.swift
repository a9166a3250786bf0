import CLibXML2

/// Character references of HTML, as pages and Markdown have them.
enum CharacterReference {
    /// The character that a reference names: "amp", "#233", "#xE9"; nil where it names none.
    static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = name.first else { return nil }
        if first == UInt8(ascii: "#") {
            let digits = String(decoding: name.dropFirst(), as: UTF8.self)
            let number =
                digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return number.flatMap { $0 > 0 ? Unicode.Scalar($0) : nil }
        }
        let entity = String(decoding: name, as: UTF8.self).withCString { text in
            text.withMemoryRebound(to: xmlChar.self, capacity: name.count + 1) { htmlEntityLookup($0) }
        }
        return entity.flatMap { Unicode.Scalar($0.pointee.value) }
    }

    /// The bytes a character has in text made by a reader.
    ///
    /// A no-break space, like every other space beyond ASCII, becomes a space, so that words are told apart alike
    /// everywhere; characters without width,
    /// which only steer line breaks, go; the controls 0x80–0x9F, which no text means, are what windows-1252 has there
    /// (HTML Standard, "numeric character reference end state").
    static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: [0x20]
        case 0xAD, 0x200B, 0x2060, 0xFEFF: []
        case 0x80...0x9F: Array(windows1252[Int(scalar.value - 0x80)].utf8)
        case ..<0x20: [scalar.value == 0x0A || scalar.value == 0x0D ? UInt8(scalar.value) : 0x20]
        default: Array(String(scalar).utf8)
        }
    }

    /// The bytes of a whole text, each character as it is in text made by a reader.
    static func plain(_ text: String) -> [UInt8] {
        // The first bytes of the characters that change are few.
        guard text.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || isFirst($0) }) else {
            return Array(text.utf8)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII && scalar.value >= 0x20 {
                bytes.append(UInt8(scalar.value))
            } else {
                bytes += plain(scalar)
            }
        }
        return bytes
    }

    /// Whether a character that changes may begin with this byte.
    private static func isFirst(_ byte: UInt8) -> Bool {
        byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
    }

    /// What windows-1252 has from 0x80 on; nothing where it has nothing.
    private static let windows1252 = [
        "€", "", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "", "", "‘", "’", "“", "”", "•", "–",
        "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ",
    ]
}

extension CharacterReference {
    /// A text with its character references replaced, for data that carries HTML where it should carry text.
    static func decode(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let semicolon = rest.prefix(32).firstIndex(of: 0x3B),
                let scalar = scalar(named: rest[(rest.startIndex + 1)..<semicolon])
            {
                result += plain(scalar)
                rest = rest[(semicolon + 1)...]
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
