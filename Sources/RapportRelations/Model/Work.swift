public import RapportText

/// A film, series, play, novel or game that has characters.
public struct Work: Hashable, Sendable {
    /// Its title as the text gives it, without quotation marks.
    public var name: String
    /// Where the text speaks of it.
    public var mentions: [Span]

    /// Creates a work.
    public init(name: String, mentions: [Span]) {
        self.name = name
        self.mentions = mentions
    }
}
