import RapportLanguage
import GRDB

/// Tells which person of the library each person of a document is.
///
/// Candidates share the sounds of the last name and the world; name and company are weighed. Nobody is taken for a person
/// of the library who is not so with nine chances in ten; a pair that may be one waits for a person to decide.
struct IdentityAssigner {
    /// A person of the library somebody may be.
    private struct Candidate {
        let person: Int64
        /// What name and company say.
        let odds: Double
        /// How many of the document the person is often met with.
        let known: Int
    }

    /// Who the people of the document are, as far as it is known.
    private struct Cast {
        private(set) var found: [Int: (person: Int64, confidence: Double)] = [:]
        /// Two people of one document are never one of the library.
        private(set) var taken: Set<Int64> = []

        mutating func choose(_ person: Int64, for index: Int, confidence: Double) {
            found[index] = (person, confidence)
            taken.insert(person)
        }
    }

    let database: Database
    let memory: IdentityMemory

    /// The persons of the library that a document's people are, found or made, corrections laid on; their appearances are
    /// written.
    ///
    /// - Parameter before: who the names stood for when the document was read before; they stay so.
    /// - Complexity: O(people × people of the library with such a last name).
    func assign(_ record: ReadingRecord, document: Int64, before: [String: Int64] = [:]) throws -> [Int64] {
        let keys = record.people.map { memory.key($0.name) }
        let context = DocumentContext(
            names: keys,
            works: record.works.map(\.name),
            outlet: record.document.outlet,
            date: record.document.date
        )
        var cast = Cast()
        // Full names tell most and choose first.
        let order = keys.indices.sorted { (keys[$0].name.isFull ? 0 : 1, $0) < (keys[$1].name.isFull ? 0 : 1, $1) }
        for index in order {
            if let known = before[record.people[index].name], !cast.taken.contains(known) {
                cast.choose(known, for: index, confidence: 1)
            } else {
                let candidates = try candidates(for: index, of: record, keys[index], context, cast)
                try take(candidates, for: index, in: &cast)
            }
        }
        // Of two who may be meant, one may have turned out to be somebody else of the document.
        for index in order where cast.found[index] == nil {
            let candidates = try candidates(for: index, of: record, keys[index], context, cast)
            if try take(candidates, for: index, in: &cast) { continue }
            let person = try make(record.people[index], Self.world(of: record.people[index], in: record))
            cast.choose(person, for: index, confidence: 1)
            for candidate in candidates.prefix(3) where candidate.odds > IdentityScore.doubtful {
                try ask(person, candidate)
            }
        }
        var better: [Int] = []
        for index in order {
            guard let person = cast.found[index]?.person else { continue }
            if try remember(person, record.people[index], keys[index], context) { better.append(index) }
        }
        let found = cast.found
        var people = try keys.indices.map { index -> Int64 in
            guard let (person, confidence) = found[index] else { return 0 }
            return try place(record.people[index], index, person, confidence, in: document)
        }
        var taken = cast.taken
        for index in better.sorted() {
            if let person = found[index]?.person { try reconsider(person, keys[index], in: &people, &taken) }
        }
        return people
    }

    /// Takes the one who is meant for certain, if there is one.
    @discardableResult
    private func take(_ candidates: [Candidate], for index: Int, in cast: inout Cast) throws -> Bool {
        guard let best = Self.certain(among: candidates) else { return false }
        cast.choose(best.person, for: index, confidence: IdentityScore.probability(best.odds))
        return true
    }

    /// The people somebody may be, the likeliest first.
    private func candidates(
        for index: Int,
        of record: ReadingRecord,
        _ key: NameKey,
        _ context: DocumentContext,
        _ cast: Cast
    ) throws -> [Candidate] {
        let person = record.people[index]
        let place = Self.world(of: person, in: record)
        let world = ProfileReader.world(place.world, place.work)
        // A fiction without a name may be any.
        guard !key.block.isEmpty, world != "in " else { return [] }
        return try memory.people(like: key, database).compactMap { candidate -> Candidate? in
            guard !cast.taken.contains(candidate) else { return nil }
            let profile = try memory.profile(of: candidate, database)
            guard profile.world == world else { return nil }
            if let gender = person.gender, let known = profile.gender, gender != known { return nil }
            guard let likeness = profile.names.compactMap({ IdentityScore.likeness(key, $0) }).max() else { return nil }
            // Within one work a name is one character's.
            let (odds, known) =
                world == "real" ? IdentityScore.company(context, without: key.companion, profile) : (2, 1)
            return Candidate(person: candidate, odds: likeness + odds, known: known)
        }.sorted { ($0.odds, $1.person) > ($1.odds, $0.person) }
    }

    /// The one who is meant for certain; of several whom their company does not tell from each other, nobody.
    private static func certain(among candidates: [Candidate]) -> Candidate? {
        guard let best = candidates.first, best.odds >= IdentityScore.certain else { return nil }
        let isOnlyOne = candidates.count == 1 || candidates[1].odds < IdentityScore.certain
        return isOnlyOne || best.known > 0 ? best : nil
    }

    /// Joins somebody who was met in a document to people of like names who turn out to be the same, unless somebody
    /// decided about one of them.
    ///
    /// - Parameters:
    ///   - people: who the people of the document are; the one who is known better stays.
    ///   - taken: those of the document, who are nobody else in it.
    private func reconsider(_ person: Int64, _ key: NameKey, in people: inout [Int64], _ taken: inout Set<Int64>)
        throws
    {
        let reunion = Reunion(database: database, memory: memory)
        let namesakes = try memory.people(like: key, database).filter { !taken.contains($0) }
        var person = person
        for other in namesakes {
            guard try reunion.areOne(person, other, namesakes: namesakes),
                try !PeopleLayer(database: database).isCorrected([person, other])
            else { continue }
            let (mine, theirs) = (try memory.profile(of: person, database), try memory.profile(of: other, database))
            let isKept = (mine.documents, -person) > (theirs.documents, -other)
            let (kept, lost, names) = isKept ? (person, other, theirs.names) : (other, person, mine.names)
            try PeopleLayer(database: database).move(lost, to: kept)
            memory.join(lost, to: kept, names: names)
            for index in people.indices where people[index] == lost { people[index] = kept }
            person = kept
            taken.insert(kept)
        }
    }

    private func make(_ person: PersonRecord, _ place: (world: String, work: String?)) throws -> Int64 {
        let (world, work) = place
        try database.cachedStatement(
            sql: """
                INSERT INTO person (name, found_name, world, found_world, work, found_work, gender)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [person.name, person.name, world, world, work, work, person.gender])
        return database.lastInsertedRowID
    }

    /// Puts a pair into the queue of those a person has to decide about.
    private func ask(_ person: Int64, _ candidate: Candidate) throws {
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO candidate (a, b, confidence) VALUES (?, ?, ?)")
            .execute(arguments: [
                min(person, candidate.person), max(person, candidate.person), IdentityScore.probability(candidate.odds),
            ])
    }

    /// Files the names of somebody, and the company they were met in.
    ///
    /// - Returns: whether they are known better than before.
    private func remember(_ identifier: Int64, _ person: PersonRecord, _ key: NameKey, _ context: DocumentContext)
        throws -> Bool
    {
        let known = try memory.profile(of: identifier, database)
        var profile = known
        if profile.names.allSatisfy({ $0.folded != key.folded }) {
            // A fuller name is the better one to show.
            if let longest = profile.names.map(\.name.parts.count).max(), key.name.parts.count > longest {
                try database.execute(
                    sql:
                        "UPDATE person SET name = CASE WHEN name = found_name THEN ? ELSE name END, found_name = ? WHERE id = ?",
                    arguments: [person.name, person.name, identifier]
                )
            }
            profile.names.append(key)
        }
        for name in person.names {
            let block = name == person.name ? key.block : nil
            try database.cachedStatement(
                sql: """
                    INSERT INTO alias (person, name, block) VALUES (?, ?, ?)
                    ON CONFLICT DO UPDATE SET block = excluded.block WHERE block IS NULL AND excluded.block IS NOT NULL
                    """
            ).execute(arguments: [identifier, name, block])
        }
        if profile.gender == nil, let gender = person.gender {
            profile.gender = gender
            try database.cachedStatement(sql: "UPDATE person SET gender = ? WHERE id = ?")
                .execute(arguments: [gender, identifier])
        }
        profile.meet(context, without: key.companion)
        memory.update(identifier, profile)
        memory.file(identifier, key)
        return (profile.documents, profile.names.count) != (known.documents, known.names.count)
    }

    /// Writes an appearance.
    ///
    /// - Returns: who it is with corrections laid on.
    private func place(
        _ person: PersonRecord,
        _ local: Int,
        _ found: Int64,
        _ confidence: Double,
        in document: Int64
    ) throws -> Int64 {
        let merged = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT merged FROM person WHERE id = ?"),
            arguments: [found]
        )
        let effective = merged ?? found
        try database.cachedStatement(
            sql: """
                INSERT INTO appearance (document, local, found, person, name, mentions, confidence)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [document, local, found, effective, person.name, person.mentions.count, confidence])
        return effective
    }

    private static func world(of person: PersonRecord, in record: ReadingRecord) -> (world: String, work: String?) {
        person.world == "real" ? ("real", nil) : ("fiction", record.name(ofWork: person.world))
    }
}
