internal import RapportText

/// Finds the label of a speaker at the head of a block: "MARA: I left.", "Q: Why?", and the speeches of scripts.
struct LabelledSpeech {
    /// The label without its colon; empty where the reader of the file knows the speaker but the text does not name him here.
    let label: Span
    /// The words.
    let span: Span
    /// Whether it goes on the speech before, after a direction.
    var goesOn = false

    /// The labelled speeches by their block.
    ///
    /// Where the reader of the file found speeches, these are they. Else a paragraph counts as one only where at least three paragraphs have labels and one label comes back, as in the transcript
    /// of an interview.
    ///
    /// - Complexity: O(blocks).
    static func find(in document: Document) -> [Int: LabelledSpeech] {
        if let script = document.script { return speeches(of: script, in: document) }
        let bytes = Array(document.text.utf8)
        var speeches: [Int: LabelledSpeech] = [:]
        var paragraphs: [Int: LabelledSpeech] = [:]
        var uses: [String: Int] = [:]
        for (index, block) in document.blocks.enumerated() {
            guard block.kind == .paragraph, let speech = colon(in: block.span, bytes) else { continue }
            paragraphs[index] = speech
            uses[String(document[speech.label]).uppercased(), default: 0] += 1
        }
        if paragraphs.count >= 3, uses.count >= 2, uses.values.contains(where: { $0 > 1 }) {
            for (index, speech) in paragraphs where uses[String(document[speech.label]).uppercased(), default: 0] > 1 {
                speeches[index] = speech
            }
        }
        return speeches
    }

    /// The speeches of a script: the words of each speech lie in blocks of their own.
    private static func speeches(of script: Script, in document: Document) -> [Int: LabelledSpeech] {
        var speeches: [Int: LabelledSpeech] = [:]
        for speech in script.speeches {
            let label = speech.label ?? Span(speech.words.first?.start ?? 0, speech.words.first?.start ?? 0)
            var blocks = speech.blocks.filter { document.blocks[$0].kind == .speech }[...]
            for (place, words) in speech.words.enumerated() {
                blocks = blocks.drop { document.blocks[$0].span.end <= words.start }
                guard let block = blocks.first else { break }
                speeches[block] = LabelledSpeech(label: label, span: words, goesOn: place > 0)
            }
        }
        return speeches
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
