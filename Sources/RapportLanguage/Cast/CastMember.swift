/// Somebody in a cast that is handed in: the id to answer with, the names, the gender if it is known.
public struct CastMember: Hashable, Sendable {
    /// What the person is called in results.
    public let id: String
    /// The names and descriptions that the text uses: "Edwin Hale", "the Matron".
    public let names: [String]
    /// The gender; nil where it is left to the text.
    public let gender: Gender?
    /// Whether the person was found in the text itself, rather than listed by somebody else.
    public let isFound: Bool

    /// Creates a member.
    public init(id: String, names: [String], gender: Gender? = nil, isFound: Bool = false) {
        self.id = id
        self.names = names
        self.gender = gender
        self.isFound = isFound
    }
}
