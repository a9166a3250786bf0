import RapportReaders
import RapportText
import Testing

/// One text in every encoding that is recognised.
@Suite struct EncodingTests {
    private static let words = "“It’s late,” Zoë said… She’d drunk café noir — and left.\n"

    private func text(_ bytes: [UInt8], _ path: String = "a.txt") throws -> String {
        try DocumentReader().read(bytes: bytes, path: path).text
    }

    @Test func unicodeWithAndWithoutMark() throws {
        let words = Self.words
        let wide = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let wideSwapped = words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let full = words.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) } }
        let marked: [[UInt8]] = [
            Array(words.utf8), [0xEF, 0xBB, 0xBF] + Array(words.utf8), [0xFF, 0xFE] + wide, [0xFE, 0xFF] + wideSwapped,
            [0xFF, 0xFE, 0, 0] + full, wide, wideSwapped, full,
        ]
        for bytes in marked { #expect(try text(bytes) == words) }
    }

    @Test func windows1252AndMacRoman() throws {
        let windows: [UInt8] = Array(encoded([0x93, 0x92, 0x94, 0xEB, 0x85, 0xE9, 0x97]))
        let macintosh: [UInt8] = Array(encoded([0xD2, 0xD5, 0xD3, 0x91, 0xC9, 0x8E, 0xD1]))
        #expect(try text(windows) == Self.words)
        #expect(try text(macintosh) == Self.words)
        #expect(
            try text(Array("Se".utf8) + [0xF1] + Array("or P".utf8) + [0xE9] + Array("rez left.".utf8))
                == "Señor Pérez left."
        )
    }

    /// The words with one byte for each character beyond ASCII: “ ’ ” ë … é —.
    private func encoded(_ marks: [UInt8]) -> [UInt8] {
        let order: [Character] = ["“", "’", "”", "ë", "…", "é", "—"]
        return Self.words.compactMap { character in
            order.firstIndex(of: character).map { marks[$0] } ?? character.asciiValue
        }
    }

    @Test func aPageSaysItsEncoding() throws {
        let sentence = "Her brother was always the louder of the two, and she the one who was heard in the end. "
        let body = String(repeating: sentence, count: 5)
        // 0xE6 is ć in ISO-8859-2 and æ in windows-1252.
        let page =
            Array("<html><head><meta charset=\"iso-8859-2\"></head><body><p>Mili".utf8) + [0xE6]
            + Array(" said: \(body)</p></body>".utf8)
        #expect(try text(page, "a.html").hasPrefix("Milić said"))
    }

    @Test func aBadByteInAPageIsReplaced() throws {
        let body = String(repeating: "“Always,” she said, and she meant the whole of that long winter. ", count: 6)
        let page = Array("<html><body><p>\(body)".utf8) + [0xFF] + Array("</p></body></html>".utf8)
        #expect(try text(page, "a.html").hasSuffix("\u{FFFD}"))
    }
}
