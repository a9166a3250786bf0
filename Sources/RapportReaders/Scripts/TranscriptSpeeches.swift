import RapportText

/// Makes a script of the speeches that ``SpeechLabels`` finds in a printed conversation.
enum TranscriptSpeeches {
    /// The speeches of some blocks, each with the label at its head; nil where there are none.
    ///
    /// - Complexity: O(blocks).
    static func script(of blocks: [Block], of text: [UInt8]) -> Script? {
        var script = Script(.transcript)
        for (index, block) in blocks.enumerated() where block.kind == .speech {
            let length = block.speaker?.utf8.count ?? 0
            var speech = Script.Speech(
                blocks: index..<(index + 1),
                label: length > 0 ? Span(block.span.start, block.span.start + length) : nil
            )
            var start = block.span.start
            if length > 0 {
                let colon = text[(start + length)..<block.span.end].firstIndex(of: UInt8(ascii: ":"))
                start = (colon ?? start + length) + 1
            }
            while start < block.span.end, text[start].isASCIIWhiteSpace { start += 1 }
            if start < block.span.end { speech.words = [Span(start, block.span.end)] }
            script.speeches.append(speech)
        }
        return script.speeches.isEmpty ? nil : script
    }
}
