internal import RapportText

/// Finds the label of a speaker at the head of a block: "MARA: I left.", "Q: Why?", and the speeches of scripts.
struct LabelledSpeech {
    /// The label without its colon; empty where the reader of the file knows the speaker but the text does not name him here.
    let label: Span
    /// The words.
    let span: Span

    /// The labelled speeches by their block.
    ///
    /// A paragraph counts as one only where at least three paragraphs have labels and one label comes back, as in the transcript
    /// of an interview.
    ///
    /// - Complexity: O(blocks).
    static func find(in document: Document) -> [Int: LabelledSpeech] {
        let bytes = Array(document.text.utf8)
        var speeches: [Int: LabelledSpeech] = [:]
        var paragraphs: [Int: LabelledSpeech] = [:]
        var uses: [String: Int] = [:]
        for (index, block) in document.blocks.enumerated() {
            switch block.kind {
            case .speech:
                let speech =
                    speech(of: block, bytes)
                    ?? LabelledSpeech(label: Span(block.span.start, block.span.start), span: block.span)
                speeches[index] = speech
            case .paragraph:
                guard let speech = colon(in: block.span, bytes) else { continue }
                paragraphs[index] = speech
                uses[String(document[speech.label]).uppercased(), default: 0] += 1
            default: continue
            }
        }
        if paragraphs.count >= 3, uses.count >= 2, uses.values.contains(where: { $0 > 1 }) {
            for (index, speech) in paragraphs where uses[String(document[speech.label]).uppercased(), default: 0] > 1 {
                speeches[index] = speech
            }
        }
        return speeches
    }

    /// The speech of a block of a script, after its printed label.
    private static func speech(of block: Block, _ bytes: [UInt8]) -> LabelledSpeech? {
        guard let speaker = block.speaker, !speaker.isEmpty else { return nil }
        let label = Array(speaker.utf8)
        let end = block.span.start + label.count
        guard end < block.span.end, bytes[block.span.start..<end].elementsEqual(label) else { return nil }
        return words(after: end, label: Span(block.span.start, end), in: block.span, bytes)
    }

    /// A label of up to four words, all with a capital, and a colon.
    private static func colon(in span: Span, _ bytes: [UInt8]) -> LabelledSpeech? {
        var offset = span.start
        var wordStart = true
        var wordCount = 0
        while offset < span.end, offset - span.start < 40 {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: ":"):
                guard offset > span.start, offset + 1 < span.end, bytes[offset + 1] == 0x20 || bytes[offset + 1] == 0x0A
                else {
                    return nil
                }
                return words(after: offset, label: Span(span.start, offset), in: span, bytes)
            case 0x20:
                wordStart = true
            case 0x41...0x5A, UInt8(ascii: "."), UInt8(ascii: "-"), 0x80...:
                if wordStart, byte != UInt8(ascii: "-") {
                    wordCount += 1
                    if wordCount > 4 { return nil }
                }
                wordStart = false
            case 0x61...0x7A, UInt8(ascii: "'"):
                if wordStart { return nil }
            default: return nil
            }
            offset += 1
        }
        return nil
    }

    private static func words(after end: Int, label: Span, in span: Span, _ bytes: [UInt8]) -> LabelledSpeech? {
        var start = end
        while start < span.end,
            bytes[start] == 0x20 || bytes[start] == 0x0A || bytes[start] == 0x0D || bytes[start] == 0x3A
                || bytes[start] == 0x2E
        {
            start += 1
        }
        return start < span.end ? LabelledSpeech(label: label, span: Span(start, span.end)) : nil
    }
}
