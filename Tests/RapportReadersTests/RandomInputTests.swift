import RapportReaders
import RapportText
import Testing

/// Whatever the bytes, reading ends in a sound document or a named error.
@Suite struct RandomInputTests {
    @Test func randomMarkupNeverCrashes() {
        var generator = SplitMix(state: 2026)
        for _ in 0..<400 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...60, using: &generator) {
                bytes += Self.pieces.randomElement(using: &generator) ?? []
                if Int.random(in: 0..<40, using: &generator) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &generator))
                }
            }
            for path in ["a.txt", "a.md", "a.html", nil] {
                do throws(ReadingError) {
                    expectSoundSpans(try DocumentReader().read(bytes: bytes, path: path))
                } catch {
                    #expect(!error.reason.isEmpty)
                }
            }
        }
    }

    @Test(arguments: ["<div>", "<b>", "<p><em>", "[", "*a_", "> ", "![", "<a href=", "&#", "<!--", "\n\n- ", "`"])
    func repetitionIsNoTrap(piece: String) {
        let words = " She had been his rival for years, and then, for one summer, she was his friend."
        let bytes = Array((String(repeating: piece, count: 4000) + words).utf8)
        let start = ContinuousClock.now
        for path in ["a.txt", "a.md", "a.html"] {
            if let document = try? DocumentReader().read(bytes: bytes, path: path) { expectSoundSpans(document) }
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    private static let pieces: [[UInt8]] =
        [
            "<p>", "</p>", "<div class=\"entry-content\">", "</div>", "<article>", "</article>", "<br>", "<br/>",
            "<em>", "</em>",
            "<h1>", "</h1>", "<table><tr><td>", "</td>", "<script>", "</script>", "<blockquote>", "<li>",
            "<a href='x'>", "</a>",
            "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"x\"}</script>", "&amp;",
            "&#x92;", "&nbsp;",
            "\n", "\r\n", "\n\n", "  ", "\t", "# ", "## ", "> ", "- ", "1. ", "***", "**", "_", "`", "```\n", "[a](b)",
            "[a]: /b\n",
            "![", "]", "(", "---\n", "title: x\n", "“", "”", "’", "…", "é", "\u{A0}", "\u{2028}", "\u{FEFF}", "Q: ",
            "By Jo Lund\n",
            "12 March 2019\n", "She was his rival for many years, and then for one whole summer she was his friend. ",
            "Nell", "\\",
        ].map { Array($0.utf8) }
}

/// A small generator with a seed (Steele, Lea and Flood 2014), so that every run tries the same.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
