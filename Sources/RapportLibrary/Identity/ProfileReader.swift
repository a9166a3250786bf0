import Foundation
import GRDB

/// Reads from the library in what company a person has been met.
struct ProfileReader {
    let database: Database
    let memory: IdentityMemory

    /// The profile of a person, from the first documents they are in.
    ///
    /// - Complexity: O(1): no more than some documents are looked at.
    func profile(of person: Int64) throws -> PersonProfile {
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT found_world, found_work, gender FROM person WHERE id = ?"),
            arguments: [person]
        )
        let names = try String.fetchAll(
            database.cachedStatement(sql: "SELECT name FROM alias WHERE person = ? AND block IS NOT NULL ORDER BY id"),
            arguments: [person]
        ).map(memory.key)
        var profile = PersonProfile(
            world: Self.world(row?["found_world"] ?? "real", row?["found_work"]),
            gender: row?["gender"],
            names: names,
            documents: 0,
            companions: [:],
            outlets: [],
            works: [],
            years: nil
        )
        let documents = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT appearance.name, document.id, document.outlet, document.date,
                        (SELECT json_group_array(json_extract(value, '$.name'))
                            FROM json_each(document.reading, '$.works')) AS works
                    FROM appearance JOIN document ON document.id = appearance.document
                    WHERE appearance.found = ? ORDER BY document.id, appearance.local LIMIT ?
                    """
            ),
            arguments: [person, PersonProfile.documentLimit]
        )
        for row in documents {
            let people = try String.fetchAll(
                database.cachedStatement(sql: "SELECT name FROM appearance WHERE document = ?"),
                arguments: [row["id"] as Int64]
            )
            let context = DocumentContext(
                names: people.map(memory.key),
                works: try Self.strings(row["works"]),
                outlet: row["outlet"],
                date: row["date"]
            )
            profile.meet(context, without: memory.key(row["name"]).companion)
        }
        return profile
    }

    /// "real", or the work a person exists in; of a fiction without a name there may be many.
    static func world(_ world: String, _ work: String?) -> String {
        world == "real" ? "real" : "in " + (work.map { FoldedWords.of($0).joined(separator: " ") } ?? "")
    }

    private static func strings(_ json: String) throws -> [String] {
        json == "[]" ? [] : try JSONDecoder().decode([String].self, from: Data(json.utf8))
    }
}
