import RapportLanguage
import RapportText
import Testing

/// What must hold of the tokens and sentences of any text.
@Suite struct SegmentationPropertyTests {
    private static let pieces = [
        "a", "I", "don't", "Mr.", "U.S.", "www.", "http://", "@", "#", ":)", "--", "—", "’", "‘", "“", "”", "'", "\"",
        "...",
        "…", ".", ",", "!", "?", "(", "]", "$", "5", "1,000", "5pm", "-", "/", "&", "_", "*", " ", "  ", "\n", "\r\n",
        "\t",
        "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{301}", "\u{200D}", "\u{FE0F}", "👍🏽", "👩‍👧", "🇫🇷", "é", "ß", "Ω",
        "漢字", "\u{0}",
        "\u{10FFFF}", "s'", "'s", "n't", "cannot", "e.g", "%", "|", "<", "=", "+", "`", "\u{2011}", "£", "«", "»", "。",
    ]

    @Test func tokensAndWhiteSpaceGiveBackTheText() throws {
        let splitters = try [SentenceSplitter(), SentenceSplitter(Models.file("sentences"))]
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<400 {
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &generator) {
                if Bool.random(using: &generator), let piece = Self.pieces.randomElement(using: &generator) {
                    text += piece
                } else {
                    let bytes = (0..<4).map { _ in UInt8.random(in: 0...255, using: &generator) }
                    text += String(decoding: bytes, as: UTF8.self)
                }
            }
            for splitter in splitters { check(text, splitter) }
        }
    }

    private func check(_ text: String, _ splitter: SentenceSplitter) {
        let bytes = Array(text.utf8)
        let half = text.unicodeScalars.prefix(text.unicodeScalars.count / 2).reduce(0) { $0 + $1.utf8.count }
        let document = Document(
            source: Source(),
            text: text,
            blocks: [Block(.paragraph, Span(0, half)), Block(.paragraph, Span(half, bytes.count))]
        )
        var tokens = Tokeniser().tokens(in: document)
        let sentences = splitter.split(&tokens, of: document)
        var end = 0
        for token in tokens {
            #expect(token.span.start >= end && !token.span.isEmpty, "\(bytes)")
            let gap = String(decoding: bytes[end..<token.span.start], as: UTF8.self)
            #expect(gap.unicodeScalars.allSatisfy(Self.isSpace), "\(bytes)")
            #expect(token.continuesWord ? token.span.start == end && end > 0 : true, "\(bytes)")
            // No token cuts a character in two, or crosses the blocks.
            #expect(bytes[token.span.start] & 0xC0 != 0x80, "\(bytes)")
            #expect(token.span.end <= half || token.span.start >= half, "\(bytes)")
            end = token.span.end
        }
        #expect(String(decoding: bytes[end...], as: UTF8.self).unicodeScalars.allSatisfy(Self.isSpace), "\(bytes)")
        var next = 0
        for sentence in sentences {
            #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty, "\(bytes)")
            next = sentence.tokens.upperBound
        }
        #expect(next == tokens.count, "\(bytes)")
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value) || scalar == "\u{200B}"
            || scalar == "\u{FEFF}"
    }
}
