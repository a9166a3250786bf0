import RapportText

/// Those who play in one work have worked together: told of two whom one sentence casts, if the text speaks of them again
/// (a list of the cast tells little of each), and of two of whose bond the text speaks, on screen and off.
struct CastMateFinder {
    let portrayals: [Portrayal]
    let referents: Referents

    /// The statements that the portrayals add to these.
    ///
    /// - Complexity: O(portrayals² + statements).
    func statements(besides known: [Statement]) -> [Statement] {
        var found: [Statement] = []
        var told = Set(known.filter { $0.kind == .collaborator }.map { Set([$0.a, $0.b]) })
        let bonds = Set(known.map { Set([$0.a, $0.b]) })
        for (index, one) in portrayals.enumerated() {
            for other in portrayals[(index + 1)...]
            where one.actor != other.actor && one.character != other.character && one.work == other.work {
                let actors = Set([one.actor, other.actor])
                let areLeads = bonds.contains(actors) && bonds.contains([one.character, other.character])
                guard let evidence = evidence(of: one, other, areLeads: areLeads), told.insert(actors).inserted else {
                    continue
                }
                found.append(
                    Statement(
                        a: one.actor,
                        b: other.actor,
                        kind: .collaborator,
                        label: "cast",
                        evidence: evidence,
                        confidence: 0.5,
                        rule: "one-cast"
                    )
                )
            }
        }
        return found
    }

    /// The words that cast the two: a sentence that casts both, or of leads those that cast each.
    private func evidence(of one: Portrayal, _ other: Portrayal, areLeads: Bool) -> Evidence? {
        if let both = one.evidence.spans.first(where: other.evidence.spans.contains),
            isSpokenOf(one.actor) && isSpokenOf(other.actor)
        {
            return Evidence(both)
        }
        return areLeads ? Evidence(one.evidence.first, [other.evidence.first]) : nil
    }

    private func isSpokenOf(_ actor: Int) -> Bool { referents.tokens(of: actor).count > 1 }
}
