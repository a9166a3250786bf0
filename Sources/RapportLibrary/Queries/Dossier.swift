/// One person, with everything of theirs: what the library knows at a glance.
public struct Dossier: Codable, Hashable, Sendable {
    /// Who it is.
    public let person: PersonEntry
    /// Every name.
    public let names: [String]
    /// The pairs they are one of.
    public let bonds: [BondEntry]
    /// The first of their quotations.
    public let quotations: [QuotationEntry]
    /// The first of the documents that speak of them.
    public let documents: [DocumentReference]
}
