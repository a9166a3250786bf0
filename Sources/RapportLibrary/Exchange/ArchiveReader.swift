import Foundation
import GRDB

/// Reads what an archive of a library holds, one thing after the other.
struct ArchiveReader {
    let database: Database

    func forEachPerson(_ use: (ArchiveLine.Person) throws -> Void) throws {
        let people = try Row.fetchCursor(database, sql: "SELECT * FROM person ORDER BY id")
        while let row = try people.next() {
            let aliases = try Row.fetchAll(
                database.cachedStatement(sql: "SELECT name, block FROM alias WHERE person = ? ORDER BY id"),
                arguments: [row["id"] as Int64]
            )
            try use(
                ArchiveLine.Person(
                    id: row["id"],
                    name: row["found_name"],
                    world: row["found_world"],
                    work: row["found_work"],
                    gender: row["gender"],
                    aliases: aliases.map { ArchiveLine.Person.Alias(name: $0["name"], block: $0["block"]) }
                )
            )
        }
    }

    func forEachDocument(_ use: (ArchiveLine.Document) throws -> Void) throws {
        let documents = try Row.fetchCursor(database, sql: "SELECT id, text, reading FROM document ORDER BY id")
        while let row = try documents.next() {
            let document: Int64 = row["id"]
            let sources = try Row.fetchAll(
                database.cachedStatement(sql: "SELECT path, hash FROM source WHERE document = ? ORDER BY path"),
                arguments: [document]
            )
            let people = try Row.fetchAll(
                database.cachedStatement(
                    sql: "SELECT found, confidence FROM appearance WHERE document = ? ORDER BY local"
                ),
                arguments: [document]
            )
            try use(
                ArchiveLine.Document(
                    id: document,
                    sources: sources.map { ArchiveLine.Document.Source(path: $0["path"], hash: $0["hash"]) },
                    people: people.map { $0["found"] },
                    confidences: people.map { $0["confidence"] },
                    reading: try ReadingRecord(stored: row["reading"], text: row["text"])
                )
            )
        }
    }

    func forEachCandidate(_ use: (ArchiveLine.Candidate) throws -> Void) throws {
        let candidates = try Row.fetchCursor(database, sql: "SELECT a, b, confidence FROM candidate ORDER BY a, b")
        while let row = try candidates.next() {
            try use(ArchiveLine.Candidate(a: row["a"], b: row["b"], confidence: row["confidence"]))
        }
    }
}
