public import RapportText

/// Reads screenplays and plays in Fountain.
///
/// The text is what a reader of the printed script would see of the story: scene headings, action, names, parentheticals and
/// dialogue, without markup. Notes, the boneyard, synopses, page breaks and scene numbers are left out; sections become
/// headings. The syntax is that of Fountain 1.1, https://fountain.io/syntax.
public struct FountainReader: Sendable {
    /// Creates a reader.
    public init() {}

    /// Reads a script; what the source already knows is kept.
    ///
    /// - Throws: ``ReadingError`` where there is nothing in it besides markup.
    /// - Complexity: O(bytes).
    public func read(_ text: String, source: Source) throws(ReadingError) -> Document {
        var source = source
        var lines = FountainLines.split(text)[...]
        lines = lines.drop { $0.allSatisfy(\.isASCIIWhiteSpace) }
        FountainTitlePage.take(from: &lines)?.describe(&source)
        var parser = FountainParser(Array(lines), title: source.title)
        return try parser.document(source: source)
    }
}
