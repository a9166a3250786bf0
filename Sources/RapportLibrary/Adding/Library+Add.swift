import GRDB

extension Library {
    /// Whether a source is there with these very bytes, so that it need not be read.
    ///
    /// - Complexity: O(log sources).
    public func has(path: String, hash: String) throws(LibraryError) -> Bool {
        try read { database in
            try String.fetchOne(database, sql: "SELECT hash FROM source WHERE path = ?", arguments: [path]) == hash
        }
    }

    /// Stores what sources say, all of them or none.
    ///
    /// What a source said before is replaced; corrections are laid over what it says now.
    ///
    /// - Parameter readsAgain: whether a source that has not changed is stored all the same, as another model may have read it.
    /// - Complexity: O(rows × log rows of the library).
    public func add(_ additions: [Addition], readsAgain: Bool = false) throws(LibraryError) -> [Outcome] {
        guard !additions.isEmpty else { return [] }
        do {
            return try write { database in
                try identities.prepare(database)
                let writer = DocumentWriter(database: database, identities: identities)
                return try additions.map { try writer.add($0, readsAgain: readsAgain) }
            }
        } catch {
            identities.forget()
            throw error
        }
    }

    /// Takes sources out, and what they said.
    ///
    /// - Returns: how many of the paths were there.
    public func remove(paths: [String]) throws(LibraryError) -> Int {
        try write { database in
            var count = 0
            for path in paths {
                let document = try Int64.fetchOne(
                    database,
                    sql: "DELETE FROM source WHERE path = ? RETURNING document",
                    arguments: [path]
                )
                guard let document else { continue }
                count += 1
                try database.execute(
                    sql: "DELETE FROM document WHERE id = ? AND NOT EXISTS (SELECT 1 FROM source WHERE document = ?)",
                    arguments: [document, document]
                )
            }
            return count
        }
    }
}
