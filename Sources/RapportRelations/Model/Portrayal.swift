/// An actor plays a character.
public struct Portrayal: Hashable, Sendable {
    /// Index of the actor in the reading's people.
    public var actor: Int
    /// Index of the character in the reading's people.
    public var character: Int
    /// Index of the work in the reading's works, where the text names one.
    public var work: Int?
    /// The words that say so.
    public var evidence: Evidence
    /// How sure it is, from 0 to 1.
    public var confidence: Double

    /// Creates a portrayal.
    public init(actor: Int, character: Int, work: Int?, evidence: Evidence, confidence: Double) {
        self.actor = actor
        self.character = character
        self.work = work
        self.evidence = evidence
        self.confidence = confidence
    }
}
