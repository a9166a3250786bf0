import RapportLibrary

/// A kind of tie two people are said to have, with all that is said of it.
struct TieStage {
    let kind: String
    private(set) var statements: [StatementEntry]

    /// The stages of a bond in the order in which they are told of: by what the texts say came first, and then by date.
    ///
    /// - Parameter statements: the statements, oldest first.
    static func all(of statements: [StatementEntry]) -> [TieStage] {
        var stages: [TieStage] = []
        for statement in statements {
            if let index = stages.firstIndex(where: { $0.kind == statement.kind }) {
                stages[index].statements.append(statement)
            } else {
                stages.append(TieStage(kind: statement.kind, statements: [statement]))
            }
        }
        return stages.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }

    /// Before or after the others, where the texts say so.
    private var rank: Int {
        let told = statements.compactMap(\.stage)
        if told.contains("earlier") { return told.contains("later") ? 1 : 0 }
        return told.contains("later") ? 2 : 1
    }

    var view: [String: Any] {
        ["kind": kind, "entries": statements.map(\.view), "count": statements.count]
    }
}
