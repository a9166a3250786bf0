import GRDB

extension Library {
    /// The bonds of actors that correspond to bonds of the characters they play, found across all documents.
    ///
    /// - Parameter filter: `person` is an actor or a character, `work` the work they play in.
    /// - Complexity: O(portrayals), which are few beside statements.
    public func mirrors(_ filter: Filter = Filter(), page: Page = Page()) throws(LibraryError) -> [MirrorEntry] {
        let pairs = try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    WITH play AS (SELECT DISTINCT actor, character FROM portrayal)
                    SELECT one.actor AS a, other.actor AS b, one.character AS c, other.character AS d,
                        EXISTS (SELECT 1 FROM mirror JOIN appearance x ON x.document = mirror.document AND x.local = real_a
                            JOIN appearance y ON y.document = mirror.document AND y.local = real_b
                            WHERE asserted = 1 AND min(x.person, y.person) = one.actor
                                AND max(x.person, y.person) = other.actor) AS asserted
                    FROM play one JOIN play other ON other.actor > one.actor
                    JOIN bond real ON real.low = one.actor AND real.high = other.actor
                    JOIN bond fiction ON fiction.low = min(one.character, other.character)
                        AND fiction.high = max(one.character, other.character)
                    JOIN person character ON character.id = one.character
                    WHERE (?1 IS NULL OR ?1 IN (one.actor, other.actor, one.character, other.character))
                        AND (?2 IS NULL OR character.work = ?2)
                    ORDER BY asserted DESC, real.statements + fiction.statements DESC, a, b, c, d LIMIT ?3 OFFSET ?4
                    """,
                arguments: [filter.person, filter.work, page.limit, page.offset]
            )
        }
        var mirrors: [MirrorEntry] = []
        for row in pairs {
            var pair = Filter()
            (pair.person, pair.other) = (row["a"], row["b"])
            let real = try bonds(pair).first
            (pair.person, pair.other) = (row["c"], row["d"])
            guard let real, let fiction = try bonds(pair).first else { continue }
            let kinds = Set(fiction.kinds.map(\.kind))
            mirrors.append(
                MirrorEntry(
                    real: real,
                    fiction: fiction,
                    shared: real.kinds.map(\.kind).filter(kinds.contains),
                    isAsserted: row["asserted"]
                )
            )
        }
        return mirrors
    }
}
