/// One bond: what is said about it, and in what order of time.
public struct BondDossier: Codable, Hashable, Sendable {
    /// The one.
    public let a: PersonEntry
    /// The other.
    public let b: PersonEntry
    /// What the two are said to be; nil where nothing is said.
    public let bond: BondEntry?
    /// The statements, oldest first.
    public let statements: [StatementEntry]
    /// What the first says with or about the other.
    public let quotationsOfA: [QuotationEntry]
    /// What the other says with or about the first.
    public let quotationsOfB: [QuotationEntry]
}
