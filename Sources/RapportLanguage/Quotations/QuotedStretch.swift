internal import RapportText

/// A run of text between quotation marks, within one block, of which it is not yet decided whether it is a quotation.
struct QuotedStretch {
    /// The text between the marks, white space at the ends aside.
    var span: Span
    /// The text with the marks.
    var outer: Span
    /// The index of the block.
    let block: Int
    /// The family of its marks.
    let family: QuotationMark.Family
    /// How many other stretches hold it.
    let depth: Int
    /// Whether it has a mark at its end.
    let isClosed: Bool
    /// Whether it goes on what the block before left open.
    let continues: Bool
}
