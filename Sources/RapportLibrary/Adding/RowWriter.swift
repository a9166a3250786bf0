import Foundation
import GRDB

/// Writes the rows of one document.
struct RowWriter {
    let database: Database
    let document: Int64
    /// The person of the library that each person of the document is.
    let people: [Int64]
    /// The identifiers that rows shall have, by "s " or "q " and their names within the document; others get new ones.
    var identifiers: [String: Int64] = [:]

    /// Writes who plays whom and what mirrors what.
    func write(_ record: ReadingRecord) throws {
        for portrayal in record.portrayals {
            guard let actor = record.index(ofPerson: portrayal.actor),
                let character = record.index(ofPerson: portrayal.character)
            else { continue }
            try database.cachedStatement(
                sql: """
                    INSERT INTO portrayal
                    (document, actor_local, character_local, actor, character, work, evidence, confidence)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                document, actor, character, people[actor], people[character], record.name(ofWork: portrayal.work),
                Self.json(portrayal.evidence), portrayal.confidence,
            ])
        }
        for mirror in record.mirrors {
            let ends = (mirror.real + mirror.fiction).compactMap { record.index(ofPerson: $0) }
            guard ends.count == 4 else { continue }
            try database.cachedStatement(
                sql: """
                    INSERT INTO mirror (document, real_a, real_b, fiction_a, fiction_b, asserted, evidence)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(
                arguments: StatementArguments(
                    [document] + ends.map(Int64.init) + [mirror.asserted ? 1 : 0] as [any DatabaseValueConvertible]
                        + [Self.json(mirror.evidence)]
                )
            )
        }
    }

    /// Writes what is said.
    func write(_ rows: DocumentRows) throws {
        for quotation in rows.quotations { try write(quotation) }
        for statement in rows.statements { try write(statement) }
    }

    private func write(_ quotation: QuotationRow) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO quotation (id, document, local, start, "end", text, shingles, speaker_local, speaker, addressees,
                type, form, outlet, date, confidence, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            identifiers["q \(quotation.local)"], document, quotation.local, quotation.start, quotation.end,
            quotation.text, quotation.shingles,
            quotation.speaker?.local, quotation.speaker.map(person), Self.json(quotation.addressees), quotation.type,
            quotation.form, quotation.outlet, quotation.date, quotation.confidence, quotation.status?.rawValue,
        ])
    }

    private func write(_ statement: StatementRow) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO statement (id, document, local, a_local, b_local, a, b, kind, label, polarity, certainty, stage,
                starts, ends, said_by_local, said_by, outlet, date, evidence, words, confidence, rule, status)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            identifiers["s \(statement.local)"], document, statement.local, statement.a.local, statement.b.local,
            person(statement.a), person(statement.b),
            statement.kind, statement.label, statement.polarity, statement.certainty, statement.stage, statement.from,
            statement.to, statement.saidBy?.local, statement.saidBy.map(person), statement.outlet, statement.date,
            Self.json(statement.evidence), statement.words, statement.confidence, statement.rule,
            statement.status?.rawValue,
        ])
    }

    private func person(_ party: Party) -> Int64 {
        switch party {
        case .local(let index): people[index]
        case .library(let identifier): identifier
        }
    }

    private static func json(_ numbers: [Int]) -> String {
        "[" + numbers.map(String.init).joined(separator: ",") + "]"
    }

    private static func json(_ spans: [[Int]]) -> String { "[" + spans.map(json).joined(separator: ",") + "]" }
}
