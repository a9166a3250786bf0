/// A quotation of a text, and the one of the library that has its words, if any has.
public struct CheckEntry: Codable, Hashable, Sendable {
    /// How the words stand to those of the library.
    public enum Verdict: String, Codable, CaseIterable, Sendable {
        case same, shortened, inserted, altered, unknown
    }

    /// The words in the text.
    public let text: String
    /// Whose words the text says they are.
    public let speaker: String?
    /// How they stand.
    public let verdict: Verdict
    /// Where the wordings differ.
    public let changes: [WordChange]
    /// The quotation of the library.
    public let match: QuotationEntry?
    /// Whether the two name other speakers.
    public let hasOtherSpeaker: Bool
    /// Whether they name other outlets.
    public let hasOtherOutlet: Bool
    /// Whether they name other dates.
    public let hasOtherDate: Bool
}
