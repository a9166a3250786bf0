/// Those of whom one sentence says that they play in one work have worked together.
struct CastMateFinder {
    let portrayals: [Portrayal]

    /// The statements that the portrayals add to these.
    ///
    /// - Complexity: O(portrayals² + statements).
    func statements(besides known: [Statement]) -> [Statement] {
        var found: [Statement] = []
        var told = Set(known.filter { $0.kind == .collaborator }.map { Set([$0.a, $0.b]) })
        for (index, one) in portrayals.enumerated() {
            for other in portrayals[(index + 1)...]
            where one.actor != other.actor && one.character != other.character && one.work == other.work {
                guard let evidence = one.evidence.spans.first(where: other.evidence.spans.contains),
                    told.insert([one.actor, other.actor]).inserted
                else { continue }
                found.append(
                    Statement(
                        a: one.actor,
                        b: other.actor,
                        kind: .collaborator,
                        label: "cast",
                        evidence: Evidence(evidence),
                        confidence: 0.5,
                        rule: "one-cast"
                    )
                )
            }
        }
        return found
    }
}
