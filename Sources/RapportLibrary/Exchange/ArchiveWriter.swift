import GRDB

/// Writes what an archive holds into an empty library.
struct ArchiveWriter {
    /// A line tells of something that is not there.
    struct Unfit: Error {}

    let database: Database
    private var corrections: [Correction] = []

    init(database: Database) { self.database = database }

    mutating func write(_ line: ArchiveLine) throws {
        if let person = line.person { try write(person) }
        if let document = line.document { try write(document) }
        if let candidate = line.candidate {
            try database.cachedStatement(sql: "INSERT INTO candidate (a, b, confidence) VALUES (?, ?, ?)")
                .execute(arguments: [candidate.a, candidate.b, candidate.confidence])
        }
        if let correction = line.correction {
            try database.execute(
                sql: """
                    INSERT INTO correction (id, time, author, action, document, undone_time, undone_author)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    correction.id, correction.made.time, correction.made.author,
                    try CorrectionLog.json(correction.action), correction.action.document, correction.undone?.time,
                    correction.undone?.author,
                ]
            )
            corrections.append(correction)
        }
    }

    /// Lays the corrections over everything.
    func finish() throws {
        let people = corrections.flatMap { correction -> [Int64] in
            switch correction.action {
            case .merge(let a, let b), .apart(let a, let b), .split(let a, _, let b): [a, b]
            case .rename(let person, _), .setWorld(let person, _, _): [person]
            case .statement, .quotation, .add: []
            }
        }
        if !corrections.isEmpty { try PeopleLayer(database: database).refresh(people) }
        for document in Set(corrections.compactMap(\.action.document)).sorted() {
            try DocumentLayer(database: database).refresh(document)
        }
    }

    private func write(_ person: ArchiveLine.Person) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO person (id, name, found_name, world, found_world, work, found_work, gender)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            person.id, person.name, person.name, person.world, person.world, person.work, person.work, person.gender,
        ])
        for alias in person.aliases {
            try database.cachedStatement(sql: "INSERT INTO alias (person, name, block) VALUES (?, ?, ?)")
                .execute(arguments: [person.id, alias.name, alias.block])
        }
    }

    private func write(_ line: ArchiveLine.Document) throws {
        let record = line.reading
        guard line.people.count == record.people.count, line.confidences.count == record.people.count, record.isSound
        else { throw Unfit() }
        var bare = record
        bare.document.text = ""
        let document = record.document
        try database.cachedStatement(
            sql: """
                INSERT INTO document (id, title, author, outlet, date, address, text, reading)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            line.id, document.title, document.author, document.outlet, document.date, document.url, document.text,
            try bare.json(),
        ])
        for source in line.sources {
            try database.cachedStatement(sql: "INSERT INTO source (path, hash, document) VALUES (?, ?, ?)")
                .execute(arguments: [source.path, source.hash, line.id])
        }
        for (local, person) in record.people.enumerated() {
            try database.cachedStatement(
                sql: """
                    INSERT INTO appearance (document, local, found, person, name, mentions, confidence)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                line.id, local, line.people[local], line.people[local], person.name, person.mentions.count,
                line.confidences[local],
            ])
        }
        let writer = RowWriter(database: database, document: line.id, people: line.people)
        try writer.write(record)
        try writer.write(DocumentRows(record))
    }
}
