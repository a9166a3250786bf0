/// On which side of a portrayal somebody stands, as far as the words around a mention tell.
enum StageRole: Hashable, Sendable {
    /// Plays somebody.
    case performer
    /// Is played by somebody.
    case character
}
