import Foundation

/// The words of a text in the form in which they are compared: lower case, without accents and marks.
enum FoldedWords {
    /// The words; apostrophes within are left out, hyphens part two words.
    ///
    /// - Complexity: O(bytes).
    static func of(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func finish() {
            guard !word.isEmpty else { return }
            words.append(String(decoding: word, as: UTF8.self))
            word.removeAll(keepingCapacity: true)
        }
        for byte in unaccented(text).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                word.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "'"): break
            default: finish()
            }
        }
        finish()
        return words
    }

    /// The text without accents and with plain apostrophes, dashes and quotation marks.
    private static func unaccented(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var plain = String.UnicodeScalarView()
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "’", "‘": plain.append("'")
            case "ß": plain.append(contentsOf: "ss".unicodeScalars)
            case "æ": plain.append(contentsOf: "ae".unicodeScalars)
            case "ø": plain.append("o")
            case "ł": plain.append("l")
            case "đ": plain.append("d")
            default:
                if scalar.isASCII {
                    plain.append(scalar)
                } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                    plain.append(scalar)
                } else if scalar.properties.generalCategory != .nonspacingMark {
                    plain.append(" ")
                }
            }
        }
        return String(plain)
    }
}
