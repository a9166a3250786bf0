public import RapportText

/// Reads an EPUB book, version 2 or 3: its text in reading order, its chapters, what it says of itself.
///
/// White space is collapsed as in web pages. Chapters are those of the book's own table of contents, else what its
/// headings tell. Title page, contents, licence and notes are kept as asides; a note's mark in the text goes.
public struct EPUBReader: Sendable {
    private let limit: Int

    /// Creates a reader; the files of a book that are read may unpack to 64 MiB unless another limit is given.
    public init(limit: Int = 64 << 20) { self.limit = limit }

    /// Reads a book; what the source already knows is kept.
    ///
    /// - Throws: `ReadingError` where it is damaged, locked or too large.
    /// - Complexity: O(bytes unpacked).
    public func read(_ bytes: [UInt8], source: Source) throws(ReadingError) -> Document {
        let archive = try ZipArchive(bytes, limit: limit)
        try checkType(archive)
        let package = try EPUBPackage(archive)
        try checkLocks(archive, package)
        var text = EPUBText()
        for item in package.spine {
            guard let file = try archive.read(item.file) else { continue }
            text.append(HTMLTree(try TextDecoding.decode(file, isPage: true)), file: item.file, aside: item.aside)
        }
        guard text.parts.contains(where: { $0.aside == nil }) else {
            throw ReadingError(
                .empty,
                reason: "this EPUB has no text: its pages are missing from it or are images",
                advice: "Fetch or copy the file again"
            )
        }
        var source = source
        package.describe(&source)
        return try document(text, archive, package, source)
    }

    private func document(
        _ text: EPUBText,
        _ archive: ZipArchive,
        _ package: EPUBPackage,
        _ source: Source
    ) throws(ReadingError) -> Document {
        let assembled = AssembledParts(text.parts)
        let finder = EPUBChapters(text: text, title: source.title)
        var book: BookBlocks
        let marks = finder.marks(of: try navigation(archive, package))
        if marks.isEmpty {
            book = BookBlocks(assembled.blocks, of: assembled.text)
            if book.chapters.isEmpty {
                book = BookBlocks(assembled.blocks, marks: assembled.placed(finder.marksOfHeadings()))
            }
        } else {
            book = BookBlocks(assembled.blocks, marks: assembled.placed(marks))
        }
        if !book.chapters.isEmpty { book.setApart() }
        return Document(
            source: source,
            text: String(decoding: assembled.text, as: UTF8.self),
            blocks: book.blocks,
            emphasis: assembled.emphasis,
            chapters: book.chapters,
            asides: (assembled.asides + book.asides).sorted { $0.span < $1.span },
            script: TranscriptSpeeches.script(of: book.blocks, of: assembled.text)
        )
    }

    private func navigation(_ archive: ZipArchive, _ package: EPUBPackage) throws(ReadingError) -> EPUBNavigation? {
        if let file = package.navigation, let bytes = try archive.read(file),
            let navigation = EPUBNavigation(navigation: bytes, file: file)
        {
            return navigation
        }
        guard let file = package.contents, let bytes = try archive.read(file) else { return nil }
        return EPUBNavigation(contents: bytes, file: file)
    }

    /// An archive that says it is something else is no EPUB; one that says nothing may be.
    private func checkType(_ archive: ZipArchive) throws(ReadingError) {
        guard let bytes = try archive.read("mimetype") else { return }
        let type = String(decoding: bytes.prefix(80), as: UTF8.self).filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
        guard type != "application/epub+zip" else { return }
        throw ReadingError(
            .unsupportedFormat,
            reason: "this is no EPUB: its mimetype says “\(type)”",
            advice: "Save it as EPUB, plain text, Markdown or HTML"
        )
    }

    /// Fonts may be scrambled; text may not.
    private func checkLocks(_ archive: ZipArchive, _ package: EPUBPackage) throws(ReadingError) {
        guard let locks = try archive.read("META-INF/encryption.xml").flatMap(XMLElement.init) else { return }
        let locked = Set(
            locks.descendants("CipherReference").compactMap { $0.attributes["URI"] }
                .compactMap { EPUBPath.resolve($0, from: "")?.file }
        )
        guard package.spine.contains(where: { locked.contains($0.file) }) else { return }
        throw ReadingError(
            .encrypted,
            reason: "the text of this EPUB is locked (encrypted for one reading program)",
            advice: "Use a copy without digital rights management"
        )
    }
}
