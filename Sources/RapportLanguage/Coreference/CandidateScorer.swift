/// What scores the ways to resolve a mention: the higher, the better.
package protocol CandidateScorer: Sendable {
    /// The score of a way with these features.
    func score(_ features: borrowing CandidateFeatures) -> Float
}
