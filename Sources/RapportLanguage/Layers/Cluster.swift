/// The mentions that speak of one and the same entity.
public struct Cluster: Hashable, Sendable {
    /// Indices into the annotation's mentions, in order; never empty, and in no other cluster.
    public var mentions: [Int]
    /// Those of the mentions that say what it is and do not refer to it: "an actor" in "Moss is an actor".
    public var attributes: [Int]
    /// What it is.
    public var type: EntityType
    /// One or several.
    public var number: GrammaticalNumber?
    /// The gender it is referred to by.
    public var gender: Gender?
    /// Of a plural cluster ("the two", "they", "Moss and Hamm"): the clusters of those it is made of, where known.
    public var members: [Int]
    /// The member of a cast, handed in or made of a book's names, that it is; nil of everybody else.
    public var castMember: CastMember?

    /// Creates a cluster.
    public init(
        mentions: [Int],
        type: EntityType,
        number: GrammaticalNumber? = nil,
        gender: Gender? = nil,
        members: [Int] = [],
        attributes: [Int] = []
    ) {
        self.mentions = mentions
        self.type = type
        self.number = number
        self.gender = gender
        self.members = members
        self.attributes = attributes
    }
}
