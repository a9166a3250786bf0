/// The turns of a text with all weighed that stays the same when they are read again.
struct WeighedTurns<Speakers: CandidateScorer> {
    private let writer: TurnFeatures
    private let speakers: Speakers
    /// For each turn what those who may speak it come to, the unknown speaker last, and the scores of its patterns.
    private let weighed: [(candidates: [Speakers.Sums], patterns: [Float])]

    /// Weighs turns; on all cores.
    ///
    /// - Complexity: O(turns × candidates).
    init(_ turns: [Turn], _ people: People, _ speakers: Speakers, _ patterns: any Scorer) {
        let writer = TurnFeatures(people: people)
        weighed = Array(turns.indices).concurrentFlatMap { indices in
            var features = CandidateFeatures()
            var wayFeatures = FeatureList()
            return indices.map { index in
                let turn = turns[index]
                let previous = index > 0 ? turns[index - 1] : Turn()
                return (
                    turn.places.map { place in
                        features.removeAll()
                        writer.add(place, of: turn, to: &features)
                        return speakers.sums(of: features)
                    },
                    TurnPattern.allCases.map { pattern in
                        writer.write(pattern, of: turn, after: previous, into: &wayFeatures)
                        return patterns.score(wayFeatures)
                    }
                )
            }
        }
        self.writer = writer
        self.speakers = speakers
    }

    /// How likely each candidate of each turn is, the unknown speaker last, by a reading.
    ///
    /// - Parameter read: the turns with the part that each candidate has of the talk around; nothing else of them may differ.
    func probabilities(_ read: [Turn]) -> [[Float]] {
        let scores = Array(read.indices).concurrentFlatMap { indices in
            var features = CandidateFeatures()
            return indices.map { index in
                let turn = read[index]
                return zip(turn.places, weighed[index].candidates).map { place, sums in
                    features.removeAll()
                    writer.addPart(place, of: turn, to: &features)
                    return speakers.score(features, and: sums) + (place.map { turn.candidates[$0].bias } ?? 0)
                }
            }
        }
        return TurnChain(candidates: read.map(\.people), scores: scores, patterns: weighed.map(\.patterns)).marginals()
            .candidates
    }
}

extension Turn {
    /// The places of those who may speak it, the unknown speaker (nil) last.
    var places: [Int?] { candidates.indices.map(Optional.some) + [nil] }
    /// Those who may speak it, the unknown speaker last.
    var people: [Int?] { candidates.map(\.person) + [nil] }
}
