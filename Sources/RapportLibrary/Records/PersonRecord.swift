/// A person as one document knows them.
public struct PersonRecord: Codable, Hashable, Sendable {
    /// "p1" for the first.
    public var id: String
    /// The fullest name the text gives.
    public var name: String
    /// Every name the text uses.
    public var names: [String]
    /// "real", "fiction", or the identifier of a work.
    public var world: String
    /// The gender the text refers to the person by.
    public var gender: String?
    /// Where the text speaks of the person: start and end of each mention.
    public var mentions: [[Int]]
}
