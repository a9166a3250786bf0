/// Decides how far a mention reaches to both sides of its head: ranks the places where it may begin, then those where it may
/// end.
package struct SpanFinder: Sendable {
    private let starts: any Scorer
    private let ends: any Scorer

    /// Creates a finder from the scorers of beginnings and ends, of one class each.
    package init(starts: any Scorer, ends: any Scorer) {
        self.starts = starts
        self.ends = ends
    }

    /// The whole span of a mention.
    ///
    /// - Complexity: O(words around the head × dependents).
    func find(_ scene: MentionScene) -> Range<Int> {
        let start = best(MentionEdge.starts(scene), starts) { Self.features(start: $0, scene, into: &$1) }
        let end = best(MentionEdge.ends(scene), ends) { Self.features(end: $0, from: start, scene, into: &$1) }
        return start..<end
    }

    private func best(
        _ candidates: [Int],
        _ scorer: any Scorer,
        features describe: (Int, inout FeatureList) -> Void
    ) -> Int {
        guard candidates.count > 1 else { return candidates[0] }
        var features = FeatureList()
        var scores: [Float] = [0]
        var best = (score: -Float.infinity, candidate: candidates[0])
        for candidate in candidates {
            features.removeAll()
            describe(candidate, &features)
            scores[0] = 0
            scorer.add(features, to: &scores)
            if scores[0] > best.score { best = (scores[0], candidate) }
        }
        return best.candidate
    }
}
