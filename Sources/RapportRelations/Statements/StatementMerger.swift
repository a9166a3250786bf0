import RapportText

/// Makes one statement of those that say the same of the same pair by the same voice.
struct StatementMerger {
    /// The statements, each said once, with all the words that say it, in order of the text.
    func merge(_ statements: [Statement]) -> [Statement] {
        var merged: [Statement] = []
        for statement in statements.sorted(by: { $0.evidence.first < $1.evidence.first }) {
            if let index = merged.firstIndex(where: { isSame($0, statement) }) {
                for span in statement.evidence.spans { merged[index].evidence.add(span) }
                merged[index].stage = merged[index].stage ?? statement.stage
                merged[index].interval = merged[index].interval ?? statement.interval
                merged[index].outlet = merged[index].outlet ?? statement.outlet
                // Two independent sightings are surer than one.
                merged[index].confidence = 1 - (1 - merged[index].confidence) * (1 - statement.confidence / 2)
            } else {
                merged.append(statement)
            }
        }
        return staged(merged)
    }

    /// The statements with those of a couple that parted, or of friends that fell out, as earlier ones, where their words
    /// leave it open.
    private func staged(_ statements: [Statement]) -> [Statement] {
        let parted = Set(
            statements.filter { $0.kind == .exPartner && $0.polarity == .affirmed }.map { Set([$0.a, $0.b]) }
        )
        let fallenOut = Set(statements.filter(isEndOfFriendship).map { Set([$0.a, $0.b]) })
            .subtracting(statements.filter { $0.kind == .friend && $0.stage == .later }.map { Set([$0.a, $0.b]) })
        return statements.map { statement in
            var statement = statement
            if statement.stage == nil, statement.polarity == .affirmed, [.spouse, .partner].contains(statement.kind),
                parted.contains([statement.a, statement.b])
            {
                statement.stage = .earlier
            }
            if statement.stage == nil, statement.kind == .friend, statement.polarity == .affirmed,
                fallenOut.contains([statement.a, statement.b])
            {
                statement.stage = .earlier
            }
            return statement
        }
    }

    /// Whether a statement tells that two are no friends any more.
    private func isEndOfFriendship(_ statement: Statement) -> Bool {
        guard statement.stage == .later else { return false }
        switch statement.kind {
        case .friend: return statement.polarity == .denied
        case .enemy, .estranged, .rival: return statement.polarity == .affirmed
        default: return false
        }
    }

    private func isSame(_ a: Statement, _ b: Statement) -> Bool {
        guard a.kind == b.kind, a.polarity == b.polarity, a.certainty == b.certainty, a.saidBy == b.saidBy,
            a.stage == b.stage || a.stage == nil || b.stage == nil
        else { return false }
        return (a.a, a.b) == (b.a, b.b) || (!a.kind.isDirected && (a.a, a.b) == (b.b, b.a))
    }
}
