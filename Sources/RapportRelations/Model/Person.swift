public import RapportLanguage
public import RapportText

/// One individual, real or fictional.
public struct Person: Hashable, Sendable {
    /// The fullest name the text gives.
    public var name: String
    /// Every name the text uses, the fullest first; holds ``name``.
    public var names: [String]
    /// Where the person exists.
    public var world: World
    /// The gender the text refers to the person by.
    public var gender: Gender?
    /// Where the text speaks of the person alone, pronouns included, in order.
    public var mentions: [Span]
    /// The index of the person's cluster in the annotation.
    public var cluster: Int

    /// Creates a person.
    public init(name: String, names: [String], world: World, gender: Gender?, mentions: [Span], cluster: Int) {
        self.name = name
        self.names = names
        self.world = world
        self.gender = gender
        self.mentions = mentions
        self.cluster = cluster
    }
}
