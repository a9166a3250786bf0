public import RapportText

/// Reads the text of a PDF through poppler's `pdftotext`.
///
/// Lines are joined to paragraphs and halves of words to words; running heads and page numbers go, footnotes are set
/// apart. What is an image, such as a scanned page, has no text.
public struct PDFReader: Sendable {
    private let limit: Int

    /// Creates a reader; a file may have 16 MiB of text unless another limit is given.
    public init(limit: Int = 16 << 20) { self.limit = limit }

    /// Reads a file; what the source already knows is kept.
    ///
    /// - Throws: `ReadingError` where the program is missing, or the file damaged, locked or without text.
    /// - Complexity: O(bytes of text).
    public func read(_ bytes: [UInt8], source: Source) throws(ReadingError) -> Document {
        // A word of text comes with some seventy bytes of its place.
        let layout = PDFLayout(try PDFProgram.layout(of: bytes, limit: limit * 16))
        let parts = AssembledParts(PDFParagraphs(PDFPages(layout)).parts)
        guard !parts.blocks.isEmpty else {
            throw ReadingError(
                .empty,
                reason: "this PDF has no text: its pages are images",
                advice: "Have its text recognised first (OCR)"
            )
        }
        var source = source
        // What programs put there for want of a title is the name of a file.
        if let title = layout.title, !title.contains("."), title.lowercased() != "untitled" {
            source.title = source.title ?? title
        }
        source.author = source.author ?? layout.author
        let book = BookBlocks(parts.blocks, of: parts.text)
        return Document(
            source: source,
            text: String(decoding: parts.text, as: UTF8.self),
            blocks: book.blocks,
            chapters: book.chapters,
            asides: parts.asides,
            script: TranscriptSpeeches.script(of: book.blocks, of: parts.text)
        )
    }
}
