/// An actor plays a character, as one document says.
public struct PortrayalRecord: Codable, Hashable, Sendable {
    /// The identifier of the actor.
    public var actor: String
    /// The identifier of the character.
    public var character: String
    /// The identifier of the work.
    public var work: String?
    /// The words that say so.
    public var evidence: [[Int]]
    /// How sure it is, from 0 to 1.
    public var confidence: Double
}
