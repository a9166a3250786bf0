import RapportText

/// Puts what is said of a pair in the order in which it came to be, and measures its course over the text.
struct ArcBuilder {
    let statements: [Statement]

    /// The arc of the statements with these indices, seen from one of the two.
    func arc(of indices: [Int], from a: Int) -> Arc {
        Arc(stages: stages(of: indices), course: course(of: indices, from: a))
    }

    /// One stage a kind that is affirmed, earlier ones first, later ones last, the rest between; in one rank by date,
    /// then by place in the text.
    private func stages(of indices: [Int]) -> [Arc.Stage] {
        var stages: [(rank: Double, stage: Arc.Stage)] = []
        let affirmed = indices.filter {
            statements[$0].polarity == .affirmed && statements[$0].certainty != .questioned
        }
        for (place, index) in affirmed.enumerated() {
            let statement = statements[index]
            let rank = rank(of: statement) + Double(place) / 1_000
            if let known = stages.firstIndex(where: { $0.stage.kind == statement.kind }) {
                stages[known].stage.statements.append(index)
                // A stage told outright outweighs one that is only mentioned.
                if statement.stage != nil, stages[known].rank.rounded() == 2 { stages[known].rank = rank }
            } else {
                stages.append((rank, Arc.Stage(kind: statement.kind, statements: [index])))
            }
        }
        return stages.sorted { $0.rank < $1.rank }.map(\.stage)
    }

    private func rank(of statement: Statement) -> Double {
        switch statement.stage {
        case .earlier: 1
        case .later: 3
        case .throughout, nil: [.exPartner, .estranged].contains(statement.kind) ? 2.4 : 2
        }
    }

    /// Running means of what the statements so far say of warmth, balance and closeness, one point a statement.
    private func course(of indices: [Int], from a: Int) -> [Arc.Point] {
        var sums = (warmth: 0.0, balance: 0.0, closeness: 0.0, weight: 0.0)
        return indices.map { index in
            let statement = statements[index]
            let measure = TieMeasure.of(statement.kind)
            // What is denied counts against, what is hedged counts half.
            let weight = statement.confidence * (statement.certainty == .asserted ? 1 : 0.5)
            let sign = statement.polarity == .affirmed ? 1.0 : -0.25
            sums.warmth += weight * sign * measure.warmth
            sums.balance += weight * sign * measure.balance * (statement.a == a ? 1 : -1)
            sums.closeness += weight * max(0, sign) * measure.closeness
            sums.weight += weight
            let total = max(sums.weight, .leastNonzeroMagnitude)
            return Arc.Point(
                offset: statement.evidence.first.start,
                warmth: sums.warmth / total,
                balance: sums.balance / total,
                closeness: sums.closeness / total
            )
        }
    }
}
