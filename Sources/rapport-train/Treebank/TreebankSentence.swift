/// A sentence of a treebank: its words as annotated by hand.
struct TreebankSentence: Sendable {
    /// One syntactic word; empty nodes and enhanced dependencies are left out.
    struct Word: Sendable {
        var form: String
        var lemma: String
        var universalTag: String
        var pennTag: String
        var features: String
        /// The index of its head within the sentence; nil for the root.
        var head: Int?
        var relation: String
        /// The last column, as it stands: entities and the like.
        var miscellaneous: String
        /// Whether it is written together with the word before as one orthographic word: "n't" in "don't".
        var continuesWord: Bool
        /// Whether white space follows.
        var spaceAfter: Bool
    }

    /// The comment lines without "# ": "sent_id = weblog-1", "newpar".
    var comments: [String]
    var words: [Word]
    /// Whether the document or a paragraph begins here.
    var startsDocument: Bool
    var startsParagraph: Bool

    /// The value of a comment: "weblog-1" of `sent_id`.
    func comment(_ name: String) -> Substring? {
        for comment in comments where comment.hasPrefix(name + " = ") { return comment.dropFirst(name.count + 3) }
        return nil
    }

    /// The sentence as it was written.
    var text: Substring? { comment("text") }
}
