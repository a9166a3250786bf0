/// Leaves out ties of kin that cannot be beside others that the text tells of the same two: nobody is both child and parent
/// of somebody, nor child and spouse, nor child and sibling.
///
/// What is told most often stays; of what is told as often, what is told first.
struct KinshipFilter {
    /// The statements without those that others of the same pair rule out.
    ///
    /// - Complexity: O(statements).
    func filtered(_ statements: [Statement]) -> [Statement] {
        var told: [Set<Int>: [Tie: Int]] = [:]
        var order: [Tie] = []
        for statement in statements {
            guard let tie = Tie(statement) else { continue }
            if told[tie.people]?[tie] == nil { order.append(tie) }
            told[tie.people, default: [:]][tie, default: 0] += 1
        }
        var kept: Set<Tie> = []
        for tie in order {
            let ofPair = told[tie.people] ?? [:]
            let count = ofPair[tie] ?? 0
            let isRuledOut = ofPair.contains { rival, other in
                rival.rulesOut(tie) && (other > count || other == count && kept.contains(rival))
            }
            if !isRuledOut { kept.insert(tie) }
        }
        // "was brought up by her aunt"
        let kin = Set(
            statements.filter { [.relative, .sibling].contains($0.kind) && $0.polarity == .affirmed }
                .map { Set([$0.a, $0.b]) }
        )
        return statements.filter { statement in
            let isRaised = statement.kind == .parent && statement.rule == "verb"
            if isRaised, kin.contains([statement.a, statement.b]) { return false }
            return Tie(statement).map(kept.contains) ?? true
        }
    }

    /// What is told of two as kin, from whom to whom.
    private struct Tie: Hashable {
        let kind: TieKind
        let a: Int
        let b: Int

        init?(_ statement: Statement) {
            guard [.parent, .sibling, .spouse].contains(statement.kind), statement.polarity == .affirmed,
                statement.certainty == .asserted
            else { return nil }
            kind = statement.kind
            a = kind.isDirected ? statement.a : min(statement.a, statement.b)
            b = kind.isDirected ? statement.b : max(statement.a, statement.b)
        }

        var people: Set<Int> { [a, b] }

        /// Whether both cannot be: siblings may marry, as in some royal houses.
        func rulesOut(_ other: Tie) -> Bool {
            self != other && (kind == .parent || other.kind == .parent)
        }
    }
}
