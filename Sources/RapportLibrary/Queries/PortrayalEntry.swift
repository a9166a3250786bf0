import GRDB

/// An actor plays a character, as the library knows it.
public struct PortrayalEntry: Codable, Hashable, Sendable {
    /// Who plays.
    public let actor: PersonReference
    /// Whom.
    public let character: PersonReference
    /// In what.
    public let work: String?
    /// A document that says so.
    public let document: DocumentReference
    /// The stretches of its text that say so, in code points.
    public let evidence: [[Int]]

    init(_ row: Row) throws {
        actor = PersonReference(id: row["actor"], name: row["actor_name"])
        character = PersonReference(id: row["character"], name: row["character_name"])
        work = row["work"]
        document = DocumentReference(row)
        evidence = try EntryJSON.spans(row["evidence"])
    }
}
