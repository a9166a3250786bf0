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
        return merged
    }

    private func isSame(_ a: Statement, _ b: Statement) -> Bool {
        guard a.kind == b.kind, a.polarity == b.polarity, a.certainty == b.certainty, a.saidBy == b.saidBy,
            a.stage == b.stage || a.stage == nil || b.stage == nil
        else { return false }
        return (a.a, a.b) == (b.a, b.b) || (!a.kind.isDirected && (a.a, a.b) == (b.b, b.a))
    }
}
