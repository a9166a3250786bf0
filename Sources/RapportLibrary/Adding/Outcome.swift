/// What became of a source that was added.
public enum Outcome: String, Sendable {
    /// It is new.
    case added
    /// It took the place of what the source said before.
    case replaced
    /// It is as it was.
    case unchanged
    /// Another source with the same bytes is there; it stands beside that one.
    case duplicate
}
