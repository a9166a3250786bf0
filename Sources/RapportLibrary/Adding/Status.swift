/// What a person decided about a quotation or statement.
public enum Status: String, Codable, CaseIterable, Sendable {
    case confirmed, rejected
}
