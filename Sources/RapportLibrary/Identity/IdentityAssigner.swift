import GRDB

/// Tells which person of the library each person of a document is.
struct IdentityAssigner {
    let database: Database

    /// The person of the library that each person of a document is, found or made; their appearances are written.
    func assign(_ record: ReadingRecord, document: Int64) throws -> [Int64] {
        try record.people.enumerated().map { index, person in
            let (world, work) = Self.world(of: person, in: record)
            let found = try self.person(named: person.name, world: world, work: work) ?? make(person, world, work)
            for name in person.names { try file(name, of: found) }
            try database.cachedStatement(
                sql: """
                    INSERT INTO appearance (document, local, found, person, name, mentions, confidence)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [document, index, found, found, person.name, person.mentions.count, 1])
            return found
        }
    }

    private func person(named name: String, world: String, work: String?) throws -> Int64? {
        guard FoldedWords.of(name).count > 1 else { return nil }
        return try Int64.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT person.id FROM alias JOIN person ON person.id = alias.person
                    WHERE block = ? AND alias.name = ? AND found_world = ? AND found_work IS ?
                    """
            ),
            arguments: [Self.block(of: name), name, world, work]
        )
    }

    private func make(_ person: PersonRecord, _ world: String, _ work: String?) throws -> Int64 {
        try database.cachedStatement(
            sql: """
                INSERT INTO person (name, found_name, world, found_world, work, found_work, gender)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [person.name, person.name, world, world, work, work, person.gender])
        return database.lastInsertedRowID
    }

    private func file(_ name: String, of person: Int64) throws {
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO alias (person, name, block) VALUES (?, ?, ?)")
            .execute(arguments: [person, name, Self.block(of: name)])
    }

    /// Under what a name is filed: names of one person have to share it.
    private static func block(of name: String) -> String { FoldedWords.of(name).last ?? "" }

    private static func world(of person: PersonRecord, in record: ReadingRecord) -> (world: String, work: String?) {
        person.world == "real" ? ("real", nil) : ("fiction", record.name(ofWork: person.world))
    }
}
