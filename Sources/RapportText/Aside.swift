/// A stretch of a document's text that belongs to the file and not to the work: it is kept, and not read.
public struct Aside: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
        /// Who may do what with the text, and who made the file.
        case licence
        /// Title page, contents, dedication, whatever stands before the work.
        case frontMatter = "front-matter"
        /// Advertisements, an index, whatever stands after the work.
        case backMatter = "back-matter"
        /// A footnote or endnote.
        case note
    }

    /// What it is.
    public let kind: Kind
    /// Where it lies, without the white space around it.
    public let span: Span

    /// Creates an aside.
    public init(_ kind: Kind, _ span: Span) {
        self.kind = kind
        self.span = span
    }
}
