import Foundation
import GRDB

/// A statement of the library.
public struct StatementEntry: Codable, Hashable, Sendable {
    /// The identifier in the library, until its document is read again.
    public let id: Int64
    /// The one person; of a directed kind, a is the kind *of* b.
    public let a: PersonReference
    /// The other person.
    public let b: PersonReference
    /// What a is to b.
    public let kind: String
    /// The text's own word for it.
    public let label: String
    /// "affirmed" or "denied".
    public let polarity: String
    /// "asserted", "hedged" or "questioned".
    public let certainty: String
    /// "earlier", "later" or "throughout".
    public let stage: String?
    /// From when the tie holds.
    public let from: String?
    /// Until when.
    public let to: String?
    /// Whose words or view it is; nil for the document's own voice.
    public let saidBy: PersonReference?
    /// The publication through which it is said, or else the one that prints it.
    public let outlet: String?
    /// When, as an ISO 8601 prefix.
    public let date: String?
    /// The words of the first evidence.
    public let words: String
    /// The start and end of each evidence, in code points of the document's text.
    public let evidence: [[Int]]
    /// How sure the reading is, from 0 to 1.
    public let confidence: Double
    /// The rule or model that read it; "person" for one that a person added.
    public let rule: String
    /// What a person decided about it.
    public let status: Status?
    /// Where it stands.
    public let document: DocumentReference

    /// The columns a query has to give.
    static let columns = """
        statement.*, a_person.name AS a_name, b_person.name AS b_name, said_by_person.name AS said_by_name, \
        \(DocumentReference.columns)
        """
    static let joins = """
        JOIN document ON document.id = statement.document
        JOIN person a_person ON a_person.id = statement.a
        JOIN person b_person ON b_person.id = statement.b
        LEFT JOIN person said_by_person ON said_by_person.id = statement.said_by
        """

    init(_ row: Row) throws {
        id = row["id"]
        a = PersonReference(id: row["a"], name: row["a_name"])
        b = PersonReference(id: row["b"], name: row["b_name"])
        kind = row["kind"]
        label = row["label"]
        polarity = row["polarity"]
        certainty = row["certainty"]
        stage = row["stage"]
        from = row["starts"]
        to = row["ends"]
        saidBy = (row["said_by"] as Int64?).map { PersonReference(id: $0, name: row["said_by_name"]) }
        outlet = row["outlet"]
        date = row["date"]
        words = row["words"]
        evidence = try EntryJSON.spans(row["evidence"])
        confidence = row["confidence"]
        rule = row["rule"]
        status = (row["status"] as String?).flatMap(Status.init)
        document = DocumentReference(row)
    }
}
