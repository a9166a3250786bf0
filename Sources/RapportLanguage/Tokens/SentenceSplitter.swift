public import RapportText

/// Groups the tokens of a document into sentences.
///
/// No sentence crosses a block. What follows a quotation in small letters belongs to the sentence of the quotation:
/// `"Go!" he said.` is one sentence.
public struct SentenceSplitter: Sendable {
    /// Creates a splitter.
    public init() {}

    /// The sentences of a document, in order; together they hold every token once.
    ///
    /// The full stop of an abbreviation that ends a sentence becomes a token of its own.
    ///
    /// - Parameter tokens: What ``Tokeniser`` made of the document.
    /// - Complexity: O(bytes of the text).
    public func split(_ tokens: inout [Token], of document: Document) -> [Sentence] {
        var sentences: [Sentence] = []
        var parted: [Token] = []
        parted.reserveCapacity(tokens.count + tokens.count / 16)
        document.withBytes { text in
            var next = 0
            for (block, place) in document.blocks.enumerated() {
                let first = next
                while next < tokens.count, tokens[next].span.end <= place.span.end { next += 1 }
                let cursor = BoundaryFinder(tokens: tokens[first..<next])
                var start = first
                while start < next {
                    let end = cursor.sentenceEnd(text, from: start)
                    let begin = parted.count
                    parted += tokens[start..<end]
                    Self.partFullStop(text, &parted)
                    sentences.append(Sentence(tokens: begin..<parted.count, block: block))
                    start = end
                }
            }
        }
        tokens = parted
        return sentences
    }

    /// Parts the full stop from an abbreviation that is the last token.
    private static func partFullStop(_ text: Bytes, _ tokens: inout [Token]) {
        guard let last = tokens.last, last.span.count > 1, text[last.span.end - 1] == UInt8(ascii: "."),
            text[last.span.start].isLetter
        else { return }
        tokens[tokens.count - 1].span = Span(last.span.start, last.span.end - 1)
        tokens.append(Token(span: Span(last.span.end - 1, last.span.end)))
    }
}
