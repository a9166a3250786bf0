/// A proper name: a run of tokens of one sentence, without titles or articles before it.
package struct NameSpan: Hashable, Sendable {
    /// The kinds of names that are told apart from the words alone; what a place is, is decided later.
    package enum Kind: Int, CaseIterable, Sendable {
        case person, organisation, place
    }

    /// The indices of its tokens in the document.
    package var tokens: Range<Int>
    /// What it names.
    package var kind: Kind

    package init(tokens: Range<Int>, kind: Kind) {
        self.tokens = tokens
        self.kind = kind
    }
}
