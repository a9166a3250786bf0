public import RapportLanguage
public import RapportText

/// Somebody who speaks in a script, is listed in its cast, or comes on without a word.
public struct ScriptCharacter: Hashable, Sendable {
    /// The fullest name the script gives.
    public var name: String
    /// Every name and label the script uses, the fullest first; holds ``name``.
    public var names: [String]
    /// The identifier that the format gives, such as TEI's.
    public var identifier: String?
    /// The gender that markup, titles, nouns or pronouns of the script tell.
    public var gender: Gender?
    /// Whether it stands for several people.
    public var isGroup = false
    /// Where the list of roles names it.
    public var entry: Span?
    /// The words that describe it there.
    public var description: Span?
    /// The name of who plays it.
    public var actor: Span?

    /// Creates a member of whom one name is known.
    public init(name: String) {
        self.name = name
        names = [name]
    }
}
