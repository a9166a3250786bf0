public import RapportText

/// Reads plain text, which it leaves exactly as it is: blocks are what blank lines divide.
///
/// Where lines are long, each is a paragraph of its own; where they are hard-wrapped, a paragraph holds several and
/// keeps its line breaks. The first line is the title if it is set apart and reads like one; by-lines after it give
/// author and date; a short line without a full stop, alone, is a heading. Of a file of Project Gutenberg, what the
/// project says around the work is set apart, with title page, contents and notes. A play or screenplay is known by the
/// names of its speakers and read as such.
public struct PlainTextReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads a text; what the source already knows is kept.
    ///
    /// - Complexity: O(bytes).
    public func read(_ text: String, source: Source) -> Document {
        let bytes = Array(text.utf8)
        var source = source
        var paragraphs = PlainTextParagraphs.find(in: bytes)[...]
        let edition = GutenbergEdition(bytes)
        edition?.describe(&source)
        let asides = edition?.setApart(from: &paragraphs, of: bytes) ?? []
        let work = edition?.work ?? Span(0, bytes.count)
        if var script = PlainTextScript(bytes, work) {
            let (blocks, read) = script.read(&source)
            let around = asides.filter { !work.contains($0.span) }
            return Document(source: source, text: text, blocks: blocks, asides: around, script: read)
        }
        var blocks = readOpening(&paragraphs, bytes, &source)
        blocks += HeadingRules.blocks(of: paragraphs, in: bytes)
        var book = BookBlocks(SpeechLabels.apply(to: blocks, of: bytes), of: bytes)
        if edition != nil { book.setApart() }
        return Document(
            source: source,
            text: text,
            blocks: book.blocks,
            chapters: book.chapters,
            asides: (asides + book.asides).sorted { $0.span < $1.span },
            script: TranscriptSpeeches.script(of: book.blocks, of: bytes)
        )
    }

    /// Takes title and by-lines off the front.
    private func readOpening(
        _ paragraphs: inout ArraySlice<PlainTextParagraph>,
        _ bytes: [UInt8],
        _ source: inout Source
    ) -> [Block] {
        guard let first = paragraphs.first else { return [] }
        var blocks: [Block] = []
        // A title stands alone, or right above its by-line.
        let titleLine = first.lines[0]
        let below = first.lines.dropFirst()
        let byline = below.first.flatMap { Byline(string($0, bytes)) }
        let standsAlone = below.isEmpty && paragraphs.count > 1
        if standsAlone || byline != nil, HeadingRules.isTitle(bytes[titleLine.start..<titleLine.end]),
            Byline(string(titleLine, bytes)) == nil, !beginsTalk(paragraphs, bytes),
            ChapterHeading(string(titleLine, bytes)[...]) == nil
        {
            blocks.append(Block(.title, titleLine))
            if source.title == nil { source.title = string(titleLine, bytes) }
            paragraphs = paragraphs.dropFirst()
            if !below.isEmpty { paragraphs = [PlainTextParagraph(lines: Array(below))] + paragraphs }
        }
        while blocks.count < 5, let next = paragraphs.first, let read = Byline(string(next.lines[0], bytes)) {
            source.author = source.author ?? read.author
            source.date = source.date ?? read.date
            blocks.append(Block(.byline, next.lines[0]))
            paragraphs = paragraphs.dropFirst()
            if next.lines.count > 1 {
                paragraphs = [PlainTextParagraph(lines: Array(next.lines.dropFirst()))] + paragraphs
            }
        }
        return blocks
    }

    /// Whether the first two paragraphs have a speaker's label each.
    private func beginsTalk(_ paragraphs: ArraySlice<PlainTextParagraph>, _ bytes: [UInt8]) -> Bool {
        paragraphs.prefix(2).allSatisfy { SpeechLabels.label(of: bytes[$0.span.start..<$0.span.end]) != nil }
    }

    private func string(_ span: Span, _ bytes: [UInt8]) -> String {
        String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    }
}
