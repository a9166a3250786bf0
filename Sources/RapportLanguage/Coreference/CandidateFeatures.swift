/// What a ranker knows of one way to resolve a mention.
package struct CandidateFeatures: Sendable {
    /// Single facts, each for itself, from which a network makes its own combinations.
    package var single = FeatureList()
    /// Facts taken together by hand, each with a weight of its own.
    package var joined = FeatureList()

    /// Creates a description without facts.
    package init() {}

    /// Empties the description and keeps its room.
    mutating func removeAll() {
        single.removeAll()
        joined.removeAll()
    }
}
