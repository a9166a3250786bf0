/// A place where two wordings differ.
public struct WordChange: Codable, Hashable, Sendable {
    /// What a place is.
    public enum Kind: String, Codable, Sendable {
        /// Words are left out; an ellipsis may stand for them.
        case left = "left-out"
        /// Words in brackets are put in.
        case inserted
        /// Other words stand there.
        case altered
    }

    /// What it is.
    public let kind: Kind
    /// The words in the library.
    public let before: String
    /// The words in the text that is checked.
    public let after: String
}
