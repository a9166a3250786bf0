import GRDB
import RapportRelations

/// Puts a decision into words that still hold when documents are read again.
struct Anchoring {
    let database: Database

    func action(of decision: Decision) throws -> Correction.Action {
        switch decision {
        case .merge(let person, let other):
            guard try root(person) != root(other) else { throw invalid("these are one person already") }
            return .merge(person: person, other: other)
        case .split(let person, let documents): return try split(person, documents)
        case .apart(let person, let other):
            guard try root(person) != root(other) else { throw invalid("these are one person; split them") }
            return .apart(person: person, other: other)
        case .rename(let person, let name):
            guard !name.allSatisfy(\.isWhitespace) else { throw invalid("a name has letters") }
            _ = try root(person)
            return .rename(person: person, name: name)
        case .setWorld(let person, let isReal, let work):
            _ = try root(person)
            return .setWorld(person: person, isReal: isReal, work: isReal ? nil : work)
        case .setKind(let statement, let kind): return .statement(try anchor(statement), .kind(kind.rawValue))
        case .reverse(let statement): return .statement(try anchor(statement), .reversed)
        case .setStatementSpeaker(let statement, let person):
            if let person { _ = try root(person) }
            return .statement(try anchor(statement), .speaker(person))
        case .judgeStatement(let statement, let status): return .statement(try anchor(statement), .status(status))
        case .setSpeaker(let quotation, let person):
            if let person { _ = try root(person) }
            return .quotation(try anchor(quotation: quotation), .speaker(person))
        case .judgeQuotation(let quotation, let status):
            return .quotation(try anchor(quotation: quotation), .status(status))
        case .add(let document, let a, let b, let kind, let polarity, let evidence):
            guard try root(a) != root(b) else { throw invalid("a tie is between two people") }
            return .add(
                document: document,
                Correction.StatementAnchor(
                    document: document,
                    a: a,
                    b: b,
                    found: kind.rawValue,
                    kind: kind.rawValue,
                    label: kind.rawValue,
                    polarity: polarity.rawValue,
                    certainty: "asserted",
                    saidBy: nil,
                    start: evidence.lowerBound,
                    end: evidence.upperBound,
                    words: try words(evidence, of: document)
                )
            )
        }
    }

    /// A new person for what is split off, under the names the documents use.
    private func split(_ person: Int64, _ documents: [Int64]) throws -> Correction.Action {
        var names: [(found: Int64, name: String)] = []
        for document in documents {
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT found, name FROM appearance WHERE document = ? AND person = ?",
                arguments: [document, person]
            )
            names += rows.map { ($0["found"], $0["name"]) }
        }
        guard let first = names.max(by: { $0.name.utf8.count < $1.name.utf8.count }) else {
            throw invalid("p\(person) is in none of these documents")
        }
        guard names.allSatisfy({ $0.found == first.found }) else {
            throw invalid("p\(person) was merged there; take the merge back first")
        }
        try database.execute(
            sql: """
                INSERT INTO person (name, found_name, world, found_world, work, found_work, gender)
                SELECT ?, ?, found_world, found_world, found_work, found_work, gender FROM person WHERE id = ?
                """,
            arguments: [first.name, first.name, first.found]
        )
        return .split(person: first.found, documents: documents, into: database.lastInsertedRowID)
    }

    /// Who a person is, merges laid on.
    private func root(_ person: Int64) throws -> Int64 {
        let sql = "SELECT ifnull(merged, id) FROM person WHERE id = ?"
        guard let root = try Int64.fetchOne(database, sql: sql, arguments: [person]) else {
            throw LibraryError(code: .unknown, path: "", reason: "there is no person p\(person)")
        }
        return root
    }

    private func anchor(_ statement: Int64) throws -> Correction.StatementAnchor {
        guard
            let row = try Row.fetchOne(
                database,
                sql: "SELECT document, local, a, b, said_by FROM statement WHERE id = ?",
                arguments: [statement]
            ),
            let known = try DocumentLayer(database: database).rows(of: row["document"]).statements
                .first(where: { $0.local == row["local"] })
        else { throw LibraryError(code: .unknown, path: "", reason: "there is no statement s\(statement)") }
        return Correction.StatementAnchor(
            document: row["document"],
            a: row["a"],
            b: row["b"],
            found: known.found,
            kind: known.kind,
            label: known.label,
            polarity: known.polarity,
            certainty: known.certainty,
            saidBy: row["said_by"],
            start: known.evidence[0][0],
            end: known.evidence[0][1],
            words: known.words
        )
    }

    private func anchor(quotation: Int64) throws -> Correction.QuotationAnchor {
        let sql = #"SELECT document, start, "end", text FROM quotation WHERE id = ?"#
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [quotation]) else {
            throw LibraryError(code: .unknown, path: "", reason: "there is no quotation q\(quotation)")
        }
        return Correction.QuotationAnchor(
            document: row["document"],
            start: row["start"],
            end: row["end"],
            words: row["text"]
        )
    }

    private func words(_ evidence: Range<Int>, of document: Int64) throws -> String {
        let sql = "SELECT substr(text, ?, ?) FROM document WHERE id = ?"
        let arguments: StatementArguments = [evidence.lowerBound + 1, evidence.count, document]
        guard let words = try String.fetchOne(database, sql: sql, arguments: arguments) else {
            throw LibraryError(code: .unknown, path: "", reason: "there is no document d\(document)")
        }
        guard !words.isEmpty, words.unicodeScalars.count == evidence.count else {
            throw invalid("the evidence lies outside d\(document)")
        }
        return words
    }

    private func invalid(_ reason: String) -> LibraryError { LibraryError(code: .invalid, path: "", reason: reason) }
}
