import RapportText
import Testing

@Suite struct CodePointOffsetsTests {
    @Test(arguments: [
        "", "plain", "é—“x” 𝒳 ok", String(repeating: "ab“é”", count: 100), String(repeating: "x", count: 128),
    ])
    func everyBoundaryGoesThereAndBack(text: String) {
        let offsets = CodePointOffsets(text)
        var byte = 0
        for (codePoint, scalar) in text.unicodeScalars.enumerated() {
            #expect(offsets.codePoint(at: byte) == codePoint)
            #expect(offsets.offset(ofCodePoint: codePoint) == byte)
            byte += scalar.utf8.count
        }
        #expect(offsets.codePoint(at: byte) == text.unicodeScalars.count)
        #expect(offsets.offset(ofCodePoint: text.unicodeScalars.count) == byte)
    }
}
