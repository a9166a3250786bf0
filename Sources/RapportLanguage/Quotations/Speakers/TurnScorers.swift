/// What weighs the turns of a text.
package struct TurnScorers: Sendable {
    /// Scores those who may speak a turn.
    let speakers: any CandidateScorer
    /// Scores the ways in which turns follow each other.
    let patterns: any Scorer

    package init(speakers: any CandidateScorer, patterns: any Scorer) {
        self.speakers = speakers
        self.patterns = patterns
    }

    /// Opens the scorers that the trainer wrote under a name.
    ///
    /// - Throws: ``ModelFileError``.
    init(_ file: ModelFile, name: String) throws(ModelFileError) {
        speakers = try RankingNetwork(file, name: name + ".speakers")
        patterns = try LinearScorer(file, name: name + ".patterns")
    }

    /// How likely each candidate of each turn is, the unknown speaker last.
    func probabilities(_ turns: [Turn], _ people: People) -> [[Float]] {
        let writer = TurnFeatures(people: people)
        let scores = Array(turns.indices).concurrentFlatMap { indices in
            var features = CandidateFeatures()
            var wayFeatures = FeatureList()
            return indices.map { index in
                let turn = turns[index]
                let previous = index > 0 ? turns[index - 1] : Turn()
                let places = turn.candidates.indices.map(Optional.some) + [nil]
                return (
                    candidates: places.map { place in
                        writer.write(place, of: turn, into: &features)
                        return speakers.score(features) + (place.map { turn.candidates[$0].bias } ?? 0)
                    },
                    patterns: TurnPattern.allCases.map { pattern in
                        writer.write(pattern, of: turn, after: previous, into: &wayFeatures)
                        return patterns.score(wayFeatures)
                    }
                )
            }
        }
        return TurnChain(
            candidates: turns.map(\.people),
            scores: scores.map(\.candidates),
            patterns: scores.map(\.patterns)
        ).probabilities()
    }
}

extension Turn {
    /// Those who may speak it, the unknown speaker last.
    var people: [Int?] { candidates.map(\.person) + [nil] }
}
