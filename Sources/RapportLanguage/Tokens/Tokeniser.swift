public import RapportText

/// Cuts the blocks of a document into words, numbers and marks.
///
/// The words are those of the English treebanks of Universal Dependencies: "don't" is two words, "co-founder" one and
/// "well-known" three. Every byte that is not white space belongs to exactly one token, in order, whatever the text.
///
/// Full stops of abbreviations belong to them, also at the end of a sentence; ``SentenceSplitter`` parts them there.
public struct Tokeniser: Sendable {
    /// Creates a tokeniser.
    public init() {}

    /// The tokens of all blocks.
    ///
    /// - Complexity: O(bytes of the text).
    public func tokens(in document: Document) -> [Token] {
        var scanner = TokenScanner()
        scanner.tokens.reserveCapacity(document.text.utf8.count / 4)
        document.withBytes { text in
            for block in document.blocks { scanner.scan(text, block.span.start, block.span.end) }
        }
        return scanner.tokens
    }
}

extension Document {
    /// Calls a function with the bytes of the text.
    package func withBytes(_ body: (Bytes) -> Void) {
        // The text is contiguous by construction.
        _ = text.utf8.withContiguousStorageIfAvailable { body($0.span) }
    }
}
