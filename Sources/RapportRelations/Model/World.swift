/// Where a person exists.
public enum World: Hashable, Sendable {
    /// The one we live in.
    case real
    /// The fiction of one work, by its index in the reading's works.
    case work(Int)
    /// A fiction that the text does not name.
    case fiction
}
