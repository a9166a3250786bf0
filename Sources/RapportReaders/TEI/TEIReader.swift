public import RapportText

/// Reads plays in TEI P5: acts and scenes, speeches with who speaks them, stage directions, the list of the cast.
///
/// The text is made as it would be printed: white space collapsed, a verse line a line, a paragraph of prose one. Notes,
/// page breaks and what editors add are left out; the header gives title, author, date and the persons with their sex and
/// relations. https://tei-c.org/release/doc/tei-p5-doc/en/html/DR.html
public struct TEIReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads a play; what the source already knows is kept.
    ///
    /// - Throws: ``ReadingError`` where it is not well-formed, not TEI, or has no text.
    /// - Complexity: O(bytes).
    public func read(_ text: String, source: Source) throws(ReadingError) -> Document {
        let tree = try XMLTree(text)
        guard tree.nodes[0].name == "TEI" || tree.nodes[0].name == "TEI.2" || tree.nodes[0].name == "teiCorpus" else {
            throw ReadingError(
                .unsupportedFormat,
                reason: "this is XML, but neither TEI nor Final Draft: its root element is “\(tree.nodes[0].name)”",
                advice: "Save it as plain text, Markdown or HTML"
            )
        }
        let header = TEIHeader(tree)
        var source = source
        header.describe(&source)
        var writer = TEIWriter(tree, header: header, title: source.title)
        return try writer.document(source: source)
    }
}
