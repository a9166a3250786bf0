public import RapportText

/// Reads Markdown: its text without the markup, its headings, quotations and lists as blocks.
///
/// The blocks and inlines of CommonMark are read, and front matter in YAML's simplest form. What has no words of its
/// own (images, rules, link addresses, definitions) is left out; HTML tags go, the text between them stays.
public struct MarkdownReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads a text; what the source already knows is kept.
    ///
    /// - Throws: `ReadingError` where there is no text besides markup.
    /// - Complexity: O(bytes).
    public func read(_ text: String, source: Source) throws(ReadingError) -> Document {
        var source = source
        var lines = CharacterReference.plain(text).split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }[
            ...
        ]
        FrontMatter.take(from: &lines)?.describe(&source)
        var parser = MarkdownBlocks(lines)
        var drafts = parser.parse()
        guard !drafts.isEmpty else {
            throw ReadingError(
                .empty,
                reason: "there is no text in it besides markup",
                advice: "Check that it was saved whole"
            )
        }
        readOpening(&drafts, &source)
        return DraftDocument.assemble(drafts, source: source)
    }

    /// Finds the title and the by-lines among the first blocks.
    private func readOpening(_ drafts: inout [DraftBlock], _ source: inout Source) {
        if drafts[0].kind == .heading, source.title == nil || source.title == drafts[0].string {
            source.title = drafts[0].string
            drafts[0].kind = .title
        } else if let title = source.title {
            var draft = DraftBlock(.title)
            draft.append(title.utf8)
            drafts.insert(draft, at: 0)
        }
        for index in drafts.indices.prefix(5) where drafts[index].kind == .paragraph {
            guard let byline = Byline(drafts[index].string) else { break }
            source.author = source.author ?? byline.author
            source.date = source.date ?? byline.date
            drafts[index].kind = .byline
        }
    }
}
