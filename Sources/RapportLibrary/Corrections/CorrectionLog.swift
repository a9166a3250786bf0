import Foundation
import GRDB

/// The list of all decisions, those taken back included.
struct CorrectionLog {
    let database: Database

    /// Writes a decision down.
    func append(_ action: Correction.Action, by signature: Correction.Signature) throws -> Correction {
        try database.execute(
            sql: "INSERT INTO correction (time, author, action, document) VALUES (?, ?, ?, ?)",
            arguments: [signature.time, signature.author, Self.json(action), action.document]
        )
        return Correction(id: database.lastInsertedRowID, action: action, made: signature, undone: nil)
    }

    /// Marks a decision as taken back.
    func markUndone(_ correction: Int64, by signature: Correction.Signature) throws {
        try database.execute(
            sql: "UPDATE correction SET undone_time = ?, undone_author = ? WHERE id = ?",
            arguments: [signature.time, signature.author, correction]
        )
    }

    /// The decisions about one document that hold, in order.
    func holding(for document: Int64) throws -> [Correction] {
        try fetch("WHERE document = ? AND undone_time IS NULL ORDER BY id", [document])
    }

    /// The decisions about people that hold, in order.
    func holdingForPeople() throws -> [Correction] {
        try fetch("WHERE document IS NULL AND undone_time IS NULL ORDER BY id")
    }

    /// Decisions that a clause chooses.
    func fetch(_ clause: String, _ arguments: StatementArguments = []) throws -> [Correction] {
        try Row.fetchAll(
            database.cachedStatement(sql: "SELECT * FROM correction \(clause)"),
            arguments: arguments
        ).map { row in
            let json: String = row["action"]
            return Correction(
                id: row["id"],
                action: try JSONDecoder().decode(Correction.Action.self, from: Data(json.utf8)),
                made: Correction.Signature(time: row["time"], author: row["author"]),
                undone: (row["undone_time"] as String?).map {
                    Correction.Signature(time: $0, author: row["undone_author"])
                }
            )
        }
    }

    static func json(_ action: Correction.Action) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(action), as: UTF8.self)
    }
}
