public import RapportText

/// Reads screenplays of Final Draft (FDX).
///
/// Paragraphs become blocks by their type; script notes, omitted scenes and what lies outside the script proper are left
/// out. A type or an element that is not known is read as action, or skipped, with a warning.
public struct FinalDraftReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads a script; what the source already knows is kept.
    ///
    /// - Throws: ``ReadingError`` where it is not well-formed, or has no script in it.
    /// - Complexity: O(bytes).
    public func read(_ text: String, source: Source) throws(ReadingError) -> Document {
        let tree = try XMLTree(text)
        guard tree.nodes[0].name == "FinalDraft" else {
            throw ReadingError(
                .malformed,
                reason: "not a Final Draft script: its root element is “\(tree.nodes[0].name)”",
                advice: "Export the script from Final Draft as FDX"
            )
        }
        var source = source
        if let page = tree.child(of: 0, "TitlePage") { FinalDraftTitlePage(page, of: tree).describe(&source) }
        var writer = FinalDraftWriter(tree, title: source.title)
        return try writer.document(source: source)
    }
}
