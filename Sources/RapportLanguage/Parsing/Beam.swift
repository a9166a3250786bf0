/// The best partial parses of one sentence, all of the same number of steps.
package struct Beam: Sendable {
    /// A step and the relation that it gave.
    package struct Step: Hashable, Sendable {
        package var action: ParserState.Action
        package var relation: Int

        package init(action: ParserState.Action, relation: Int) {
            self.action = action
            self.relation = relation
        }
    }

    /// A partial parse, the steps that led to it, and the sum of their scores.
    package struct Hypothesis: Sendable {
        package var state: ParserState
        package var score: Float = 0
        package var steps: [Step] = []

        package init(count: Int) { state = ParserState(count: count) }

        package mutating func take(_ step: Step, score: Float) {
            state.take(step.action, relation: step.relation)
            steps.append(step)
            self.score = score
        }
    }

    private struct Candidate {
        var hypothesis: Int
        var action: ParserState.Action
        var score: Float
    }

    /// The hypotheses, the best first.
    package private(set) var hypotheses: [Hypothesis]
    private let width: Int
    private let margin: Float

    /// Begins with nothing read.
    ///
    /// Hypotheses that score less than the best by more than the margin are dropped.
    package init(count: Int, width: Int, margin: Float = .infinity) {
        hypotheses = [Hypothesis(count: count)]
        self.width = width
        self.margin = margin
    }

    /// Takes one step more in all hypotheses, and keeps the best.
    package mutating func advance(
        _ parser: Parser,
        _ words: [ParserWord],
        _ features: inout FeatureList,
        _ scores: inout [Float]
    ) {
        var candidates: [Candidate] = []
        candidates.reserveCapacity(hypotheses.count * 3)
        for (index, hypothesis) in hypotheses.enumerated() {
            parser.scoreActions(hypothesis.state, words, &features, &scores)
            for action in ParserState.Action.allCases where hypothesis.state.allows(action) {
                let score = hypothesis.score + scores[action.rawValue]
                candidates.append(Candidate(hypothesis: index, action: action, score: score))
            }
        }
        // Few candidates: the best are picked one by one, the earlier of equals first.
        var next: [Hypothesis] = []
        next.reserveCapacity(width)
        while next.count < width {
            var best = -1
            for index in candidates.indices where candidates[index].score > -.infinity {
                if best < 0 || candidates[index].score > candidates[best].score { best = index }
            }
            guard best >= 0 else { break }
            let candidate = candidates[best]
            if let first = next.first, candidate.score < first.score - margin { break }
            candidates[best].score = -.infinity
            var hypothesis = hypotheses[candidate.hypothesis]
            let relation = parser.bestRelation(hypothesis.state, candidate.action, words, &features, &scores)
            hypothesis.take(Step(action: candidate.action, relation: relation), score: candidate.score)
            next.append(hypothesis)
        }
        hypotheses = next
    }
}
