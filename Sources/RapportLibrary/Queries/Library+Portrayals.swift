import GRDB

extension Library {
    /// Whom a person plays, and who plays them, each pair once.
    ///
    /// - Complexity: O(portrayals of the person).
    public func portrayals(of person: Int64) throws(LibraryError) -> [PortrayalEntry] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT actor, character, one.name AS actor_name, other.name AS character_name,
                        ifnull(other.work, portrayal.work) AS work, min(portrayal.document) AS document,
                        portrayal.evidence,
                        \(DocumentReference.columns)
                    FROM portrayal JOIN document ON document.id = portrayal.document
                    JOIN person one ON one.id = actor JOIN person other ON other.id = character
                    WHERE actor = ?1 OR character = ?1 GROUP BY actor, character ORDER BY actor, character
                    """,
                arguments: [person]
            ).map(PortrayalEntry.init)
        }
    }
}
