/// What scores the ways to resolve a mention: the higher, the better.
package protocol CandidateScorer: Sendable {
    /// What features come to before they are weighed together: where some of them stay, they are looked up once.
    associatedtype Sums: Sendable

    /// The score of a way with these features.
    func score(_ features: borrowing CandidateFeatures) -> Float

    /// What these features come to.
    func sums(of features: borrowing CandidateFeatures) -> Sums

    /// The score of a way with these features and those of some sums.
    func score(_ features: borrowing CandidateFeatures, and sums: Sums) -> Float
}

/// Scorers of which no speed is asked keep the features themselves.
extension CandidateScorer where Sums == CandidateFeatures {
    package func sums(of features: borrowing CandidateFeatures) -> CandidateFeatures { copy features }

    package func score(_ features: borrowing CandidateFeatures, and sums: CandidateFeatures) -> Float {
        var all = sums
        all.single.append(features.single)
        all.joined.append(features.joined)
        return score(all)
    }
}
