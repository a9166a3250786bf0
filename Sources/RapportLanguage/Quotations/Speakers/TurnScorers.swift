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
    func probabilities(_ turns: [Turn], _ people: People) -> [[Float]] { probabilities(turns, people, by: speakers) }

    private func probabilities(_ turns: [Turn], _ people: People, by speakers: some CandidateScorer) -> [[Float]] {
        WeighedTurns(turns, people, speakers, patterns).probabilities(turns)
    }

    /// The same by the mean of several readings, each of which knows who was likely by the one before.
    ///
    /// - Parameter first: how likely they are by the reading before these.
    func probabilities(_ turns: [Turn], _ people: People, after first: [[Float]], readings: Int) -> [[Float]] {
        probabilities(turns, people, by: speakers, after: first, readings: readings)
    }

    private func probabilities(
        _ turns: [Turn],
        _ people: People,
        by speakers: some CandidateScorer,
        after first: [[Float]],
        readings: Int
    ) -> [[Float]] {
        let weighed = WeighedTurns(turns, people, speakers, patterns)
        var told = first
        var sums = first.map { $0.map { _ in Float(0) } }
        for _ in 0..<readings {
            told = weighed.probabilities(Participation.noted(in: turns, told))
            for turn in told.indices {
                for place in told[turn].indices { sums[turn][place] += told[turn][place] }
            }
        }
        return sums.map { $0.map { $0 / Float(readings) } }
    }
}
