import GRDB

/// Two people who may be one, for a person to decide: merge them, or tell them apart.
public struct CandidateEntry: Codable, Hashable, Sendable {
    /// The one that was there first.
    public let a: PersonReference
    /// The other.
    public let b: PersonReference
    /// How likely they are one, from 0 to 1.
    public let confidence: Double

    init(_ row: Row) {
        a = PersonReference(id: row["a"], name: row["a_name"])
        b = PersonReference(id: row["b"], name: row["b_name"])
        confidence = row["confidence"]
    }
}
