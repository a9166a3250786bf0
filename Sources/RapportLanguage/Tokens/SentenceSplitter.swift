public import RapportText

/// Groups the tokens of a document into sentences.
///
/// No sentence crosses a block. What follows a quotation in small letters belongs to the sentence of the quotation:
/// `"Go!" he said.` is one sentence.
public struct SentenceSplitter: Sendable {
    private let scorer: (any Scorer)?

    /// Creates a splitter that goes by rule, as edited prose lets it: where a full stop ends each sentence.
    public init() { scorer = nil }

    /// Creates a splitter that also ends sentences where punctuation is missing, as a scorer of two classes, no and yes,
    /// tells it.
    package init(scorer: any Scorer) { self.scorer = scorer }

    /// Opens a model.
    ///
    /// - Throws: ``ModelFileError`` when the file lacks it.
    public init(_ file: ModelFile) throws(ModelFileError) {
        scorer = try LinearScorer(file, name: "boundary")
    }

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
            var features = FeatureList()
            var scores: [Float] = [0, 0]
            var next = 0
            for (block, place) in document.blocks.enumerated() {
                let first = next
                while next < tokens.count, tokens[next].span.end <= place.span.end { next += 1 }
                let finder = BoundaryFinder(tokens: tokens[first..<next])
                let describer = BoundaryFeatures(tokens: tokens[first..<next])
                var start = first
                for end in first..<next {
                    if end + 1 < next {
                        var ends = finder.endsByRule(text, before: end + 1)
                        if let scorer, finder.isCandidate(text, before: end + 1) {
                            describer.fill(&features, text, before: end + 1, from: start, byRule: ends)
                            scores[0] = 0
                            scores[1] = 0
                            scorer.add(features, to: &scores)
                            ends = scores[1] > scores[0]
                        }
                        guard ends else { continue }
                    }
                    let begin = parted.count
                    parted += tokens[start...end]
                    // "P.S." alone is no sentence that a full stop ends.
                    if start < end { Self.partFullStop(text, &parted) }
                    sentences.append(Sentence(tokens: begin..<parted.count, block: block))
                    start = end + 1
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
