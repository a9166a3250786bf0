import GRDB

/// A quotation of the library.
public struct QuotationEntry: Codable, Hashable, Sendable {
    /// The identifier in the library, until its document is read again.
    public let id: Int64
    /// The words without quotation marks.
    public let text: String
    /// Whose words they are.
    public let speaker: PersonReference?
    /// How the text tells who speaks: explicit, anaphoric, implicit.
    public let type: String
    /// How the words are given: direct, indirect, mixed, nested.
    public let form: String
    /// The publication they were given to, or else the one that prints them.
    public let outlet: String?
    /// When, as an ISO 8601 prefix.
    public let date: String?
    /// How sure the speaker is, from 0 to 1.
    public let confidence: Double
    /// What a person decided about it.
    public let status: Status?
    /// Where it stands.
    public let document: DocumentReference
    /// Where the words start, in code points of the document's text.
    public let start: Int
    /// Where they end.
    public let end: Int

    /// The columns a query has to give; people are joined in as `speaker_person`.
    static let columns = "quotation.*, speaker_person.name AS speaker_name, \(DocumentReference.columns)"
    static let joins = """
        JOIN document ON document.id = quotation.document
        LEFT JOIN person speaker_person ON speaker_person.id = quotation.speaker
        """

    init(_ row: Row) {
        id = row["id"]
        text = row["text"]
        speaker = (row["speaker"] as Int64?).map { PersonReference(id: $0, name: row["speaker_name"]) }
        type = row["type"]
        form = row["form"]
        outlet = row["outlet"]
        date = row["date"]
        confidence = row["confidence"]
        status = (row["status"] as String?).flatMap(Status.init)
        document = DocumentReference(row)
        start = row["start"]
        end = row["end"]
    }
}
