/// A sentence: a run of tokens.
public struct Sentence: Hashable, Sendable {
    /// The indices of its tokens in the document; never empty.
    public let tokens: Range<Int>
    /// The index of the block of the document that it stands in.
    public let block: Int

    /// Creates a sentence.
    public init(tokens: Range<Int>, block: Int) {
        self.tokens = tokens
        self.block = block
    }
}
