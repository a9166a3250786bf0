import GRDB

/// Everything said about one pair, in short.
public struct BondEntry: Codable, Hashable, Sendable {
    /// A kind of tie and how often it is said.
    public struct Share: Codable, Hashable, Sendable {
        /// What a is to b, or, of directed kinds, the one to the other.
        public let kind: String
        /// How many statements affirm it.
        public let affirmed: Int
        /// How many deny it.
        public let denied: Int
    }

    /// The person with the lower identifier.
    public let a: PersonReference
    /// The other.
    public let b: PersonReference
    /// Whether both exist in the world we live in.
    public let isReal: Bool
    /// The work whose fiction they exist in.
    public let work: String?
    /// How many statements there are.
    public let statements: Int
    /// The date of the first of them.
    public let from: String?
    /// The date of the last of them.
    public let to: String?
    /// What the two are said to be, most often said first.
    public let kinds: [Share]

    init(_ row: Row, kinds: [Row]) {
        a = PersonReference(id: row["low"], name: row["a_name"])
        b = PersonReference(id: row["high"], name: row["b_name"])
        isReal = row["world"] == "real"
        work = row["work"]
        statements = row["statements"]
        from = kinds.compactMap { $0["first"] as String? }.min()
        to = kinds.compactMap { $0["last"] as String? }.max()
        self.kinds = kinds.map { Share(kind: $0["kind"], affirmed: $0["affirmed"], denied: $0["denied"]) }
    }
}
