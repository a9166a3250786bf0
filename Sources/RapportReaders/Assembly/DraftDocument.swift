import RapportText

/// Joins blocks whose text was made into a document, an empty line between any two.
enum DraftDocument {
    /// The document of some blocks; those without text are left out.
    static func assemble(_ drafts: [DraftBlock], source: Source) -> Document {
        var text: [UInt8] = []
        text.reserveCapacity(drafts.reduce(0) { $0 + $1.text.count + 2 })
        var blocks: [Block] = []
        var emphasis: [Span] = []
        for draft in drafts where !draft.isEmpty {
            if !text.isEmpty { text += [0x0A, 0x0A] }
            let start = text.count
            text += draft.text
            blocks.append(Block(draft.kind, Span(start, text.count)))
            emphasis += draft.emphasis.map { Span(start + $0.start, start + $0.end) }
        }
        let string = String(decoding: text, as: UTF8.self)
        blocks = SpeechLabels.apply(to: blocks, of: text)
        return Document(
            source: source,
            text: string,
            blocks: blocks,
            emphasis: emphasis,
            script: TranscriptSpeeches.script(of: blocks, of: text)
        )
    }
}
