/// Whether a mention speaks of one or of several.
public enum GrammaticalNumber: String, CaseIterable, Sendable {
    case singular, plural
}
