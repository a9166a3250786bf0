import GRDB

/// The people of the library with every decision about them laid over.
struct PeopleLayer {
    /// What the decisions that hold come to.
    private struct Plan {
        /// Who somebody merged is.
        var roots: [Int64: Int64] = [:]
        /// Who somebody is in some documents.
        var splits: [Int64: [(document: Int64, into: Int64)]] = [:]
        var names: [Int64: String] = [:]
        var worlds: [Int64: (isReal: Bool, work: String?)] = [:]
        var apart: [(Int64, Int64)] = []

        func root(_ person: Int64) -> Int64 {
            var person = person
            while let next = roots[person] { person = next }
            return person
        }

        init(_ corrections: [Correction]) {
            for correction in corrections {
                switch correction.action {
                case .merge(let person, let other):
                    let (kept, gone) = (root(person), root(other))
                    if kept != gone { roots[gone] = kept }
                case .split(let person, let documents, let into):
                    splits[person, default: []] += documents.map { ($0, into) }
                case .rename(let person, let name): names[person] = name
                case .setWorld(let person, let isReal, let work): worlds[person] = (isReal, work)
                case .apart(let person, let other): apart.append((min(person, other), max(person, other)))
                case .statement, .quotation, .add: break
                }
            }
        }
    }

    let database: Database

    /// Brings everything in step with the decisions that hold, after one about these people was made or taken back.
    ///
    /// - Complexity: O(rows of the people whose identity changes).
    func refresh(_ people: [Int64]) throws {
        let plan = Plan(try CorrectionLog(database: database).holdingForPeople())
        var changed = Set(people)
        let merged = try Row.fetchAll(database, sql: "SELECT id, merged FROM person WHERE merged IS NOT NULL")
        let before = Dictionary(uniqueKeysWithValues: merged.map { ($0["id"] as Int64, $0["merged"] as Int64) })
        for person in Set(before.keys).union(plan.roots.keys) {
            let root = plan.root(person)
            guard before[person] ?? person != root else { continue }
            changed.insert(person)
            try database.execute(
                sql: "UPDATE person SET merged = ? WHERE id = ?",
                arguments: [root == person ? nil : root, person]
            )
        }
        for person in changed.sorted() { try describe(person, plan) }
        try database.execute(sql: "UPDATE candidate SET apart = 0 WHERE apart = 1")
        for (a, b) in plan.apart {
            try database.execute(sql: "UPDATE candidate SET apart = 1 WHERE a = ? AND b = ?", arguments: [a, b])
        }
        for person in changed.sorted() { try place(person, plan) }
    }

    /// Lays the splits of people over a document that was read again.
    func refreshSplits(in document: Int64) throws {
        let people = try CorrectionLog(database: database).holdingForPeople().compactMap { correction -> Int64? in
            guard case .split(let person, let documents, _) = correction.action, documents.contains(document) else {
                return nil
            }
            return person
        }
        if !people.isEmpty { try refresh(people) }
    }

    /// Whether somebody decided who one of these people is.
    func isCorrected(_ people: Set<Int64>) throws -> Bool {
        try CorrectionLog(database: database).holdingForPeople().contains { correction in
            switch correction.action {
            case .merge(let a, let b), .apart(let a, let b), .split(let a, _, let b):
                people.contains(a) || people.contains(b)
            case .rename(let person, _), .setWorld(let person, _, _): people.contains(person)
            case .statement, .quotation, .add: false
            }
        }
    }

    /// Lets everybody found to be one person be another for good: the reading of names, not a decision.
    ///
    /// Nobody may have decided about either.
    ///
    /// - Complexity: O(rows of the one who goes).
    func move(_ person: Int64, to kept: Int64) throws {
        func change(_ sql: String, _ arguments: StatementArguments) throws {
            try database.cachedStatement(sql: sql).execute(arguments: arguments)
        }
        try change("UPDATE appearance SET person = ?1, found = ?1 WHERE found = ?2", [kept, person])
        for (table, column, local) in Self.references {
            // A statement's pair is found by its lower and its higher number.
            let rows = table == "statement" && column != "said_by" ? "(low = ?2 OR high = ?2) AND" : ""
            try change(
                "UPDATE \(table) SET \(column) = ?1 WHERE \(rows) \(column) = ?2 AND \(local) IS NOT NULL",
                [kept, person]
            )
        }
        try change(
            """
            INSERT INTO alias (person, name, block) SELECT ?, name, block FROM alias WHERE person = ? ORDER BY id
            ON CONFLICT DO UPDATE SET block = excluded.block WHERE block IS NULL AND excluded.block IS NOT NULL
            """,
            [kept, person]
        )
        try change("DELETE FROM alias WHERE person = ?", [person])
        // Whoever may be the one who goes may be the one who stays.
        try change(
            """
            INSERT OR IGNORE INTO candidate (a, b, confidence, apart)
            SELECT min(other, ?2), max(other, ?2), confidence, apart
            FROM (SELECT *, CASE a WHEN ?1 THEN b ELSE a END AS other FROM candidate WHERE a = ?1 OR b = ?1)
            WHERE other <> ?2
            """,
            [person, kept]
        )
        try change("DELETE FROM candidate WHERE a = ?1 OR b = ?1", [person])
    }

    /// The name and world a person has.
    private func describe(_ person: Int64, _ plan: Plan) throws {
        let world = plan.worlds[person]
        try database.execute(
            sql: """
                UPDATE person SET name = coalesce(?, found_name), world = coalesce(?, found_world),
                work = CASE WHEN ? THEN ? ELSE found_work END WHERE id = ?
                """,
            arguments: [
                plan.names[person], world.map { $0.isReal ? "real" : "fiction" }, world != nil, world?.work, person,
            ]
        )
    }

    /// Who appears where somebody was found, and who says and is spoken of there.
    private func place(_ person: Int64, _ plan: Plan) throws {
        try database.execute(
            sql: "UPDATE appearance SET person = ? WHERE found = ? AND person <> ?",
            arguments: [plan.root(person), person, plan.root(person)]
        )
        for (document, into) in plan.splits[person] ?? [] {
            try database.execute(
                sql: "UPDATE appearance SET person = ? WHERE found = ? AND document = ?",
                arguments: [plan.root(into), person, document]
            )
        }
        try follow(person)
        // Rows that decisions name people in, or made.
        let documents = try Int64.fetchAll(
            database,
            sql: """
                SELECT DISTINCT document FROM correction WHERE document IS NOT NULL AND undone_time IS NULL
                    AND (document IN (SELECT document FROM appearance WHERE found = ?)
                        OR document IN (SELECT document FROM quotation WHERE speaker_local IS NULL AND speaker = ?)
                        OR document IN (SELECT document FROM statement WHERE said_by_local IS NULL AND said_by = ?)
                        OR document IN (SELECT document FROM statement WHERE a_local IS NULL AND low = ?)
                        OR document IN (SELECT document FROM statement WHERE a_local IS NULL AND high = ?))
                """,
            arguments: [person, person, person, person, person]
        )
        for document in documents { try DocumentLayer(database: database).refresh(document) }
    }

    /// Tells everything said by or about somebody in their documents whose it is.
    private func follow(_ person: Int64) throws {
        for (table, column, local) in Self.references {
            try database.cachedStatement(
                sql: """
                    UPDATE \(table) SET \(column) = appearance.person FROM appearance
                    WHERE appearance.found = ? AND appearance.document = \(table).document
                        AND appearance.local = \(table).\(local) AND \(column) <> appearance.person
                    """
            ).execute(arguments: [person])
        }
    }

    /// The columns that name somebody by their place in the document.
    private static let references = [
        ("quotation", "speaker", "speaker_local"), ("statement", "a", "a_local"), ("statement", "b", "b_local"),
        ("statement", "said_by", "said_by_local"), ("portrayal", "actor", "actor_local"),
        ("portrayal", "character", "character_local"),
    ]
}
