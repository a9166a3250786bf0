public import RapportText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads a file of any known format into a document.
///
/// The format follows from the name's extension, or from the content where the name says nothing; the encoding from
/// the bytes. Bad input of any kind ends in a ``ReadingError`` that names it.
///
///     let document = try DocumentReader().read(path: "interview.html")
public struct DocumentReader: Sendable {
    /// The most bytes a file may have; an EPUB or PDF may have eight times as many.
    public var limit: Int

    /// Creates a reader; 32 MiB, some thirty long novels, is the most it takes in unless another limit is given.
    public init(limit: Int = 32 << 20) {
        self.limit = limit
    }

    /// Reads a file; `-` stands for standard input.
    ///
    /// - Throws: `ReadingError`.
    /// - Complexity: O(bytes).
    public func read(path: String) throws(ReadingError) -> Document {
        if path == "-" { return try readStandardInput() }
        do {
            // The pictures of a book count for nothing once it is read.
            let isBook = [.epub, .pdf].contains(DocumentFormat(path: path))
            return try read(bytes: FileBytes.read(path: path, limit: isBook ? limit * 8 : limit), path: path)
        } catch {
            throw error.naming(path)
        }
    }

    /// Reads standard input to its end.
    ///
    /// - Throws: `ReadingError`.
    public func readStandardInput() throws(ReadingError) -> Document {
        try read(bytes: FileBytes.read(descriptor: STDIN_FILENO, limit: limit), path: nil)
    }

    /// Reads bytes already at hand, `path` being the name they go by, if any.
    ///
    /// - Parameter format: The format to read them as; nil to find out.
    /// - Throws: `ReadingError`.
    public func read(bytes: [UInt8], path: String?, format: DocumentFormat? = nil) throws(ReadingError) -> Document {
        do {
            return try document(bytes: bytes, path: path, format: format)
        } catch {
            throw error.naming(path)
        }
    }

    private func document(bytes: [UInt8], path: String?, format: DocumentFormat?) throws(ReadingError) -> Document {
        let named = format ?? path.flatMap(DocumentFormat.init(path:))
        if bytes.starts(with: "%PDF-".utf8) { return try PDFReader().read(bytes, source: Source(file: path)) }
        if FileSignature.isEPUB(bytes) || named == .epub && FileSignature.isZip(bytes) {
            return try EPUBReader().read(bytes, source: Source(file: path))
        }
        if let name = FileSignature.name(of: bytes) {
            throw ReadingError(
                .unsupportedFormat,
                reason: "this is \(name)",
                advice: "Save it as plain text, Markdown, HTML, EPUB or PDF"
            )
        }
        let isPage = named == .html
        let text = try TextDecoding.decode(bytes, isPage: isPage)
        guard text.utf8.contains(where: { !$0.isASCIIWhiteSpace }) else {
            throw ReadingError(
                .empty,
                reason: bytes.isEmpty ? "the file is empty" : "there is nothing but white space in it",
                advice: "Check that it was saved whole"
            )
        }
        let source = Source(file: path)
        switch format ?? DocumentFormat(path: path, content: text[...].utf8) {
        case .plainText: return PlainTextReader().read(text, source: source)
        case .markdown: return try MarkdownReader().read(text, source: source)
        case .html: return try HTMLReader().read(text, source: source)
        case .fountain: return try FountainReader().read(text, source: source)
        case .finalDraft: return try FinalDraftReader().read(text, source: source)
        case .subRip: return try SubtitleReader(isWebVTT: false).read(text, source: source)
        case .webVTT: return try SubtitleReader(isWebVTT: true).read(text, source: source)
        case .tei: return try TEIReader().read(text, source: source)
        case .epub, .pdf:
            throw ReadingError(
                .malformed,
                reason: "this file does not begin as its name says",
                advice: "Fetch or copy it again, or name it as what it is"
            )
        }
    }
}

extension ReadingError {
    /// The same error with the file's name.
    fileprivate func naming(_ path: String?) -> ReadingError {
        var error = self
        error.file = path
        return error
    }
}
