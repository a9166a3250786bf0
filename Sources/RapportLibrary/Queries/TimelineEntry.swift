/// Something said by one of two people about the other, or about their bond: a quotation or a statement.
public struct TimelineEntry: Codable, Hashable, Sendable {
    /// When, as an ISO 8601 prefix.
    public let date: String?
    /// The publication.
    public let outlet: String?
    /// The statement; nil for a quotation.
    public let statement: StatementEntry?
    /// The quotation; nil for a statement.
    public let quotation: QuotationEntry?
}
