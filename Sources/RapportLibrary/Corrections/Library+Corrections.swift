import GRDB

extension Library {
    /// Lays a decision over what the readings say; everything that follows from it follows at once.
    ///
    /// - Returns: the correction as it stands in the history.
    /// - Throws: ``LibraryError``: `unknown` where something named is not there, `invalid` where it makes no sense.
    @discardableResult
    public func correct(_ decision: Decision, by signature: Correction.Signature) throws(LibraryError) -> Correction {
        try write { database in
            let action = try Anchoring(database: database).action(of: decision)
            let correction = try CorrectionLog(database: database).append(action, by: signature)
            try Self.refresh(after: action, database)
            return correction
        }
    }

    /// Takes a correction back, or the last one that holds; those made after it keep holding.
    ///
    /// - Returns: what was taken back; nil where nothing is left.
    /// - Throws: ``LibraryError``: `unknown` where there is no such correction, `invalid` where it was taken back already.
    @discardableResult
    public func undo(_ identifier: Int64? = nil, by signature: Correction.Signature) throws(LibraryError) -> Correction?
    {
        try write { database in
            let log = CorrectionLog(database: database)
            let found =
                if let identifier {
                    try log.fetch("WHERE id = ?", [identifier])
                } else {
                    try log.fetch("WHERE undone_time IS NULL ORDER BY id DESC LIMIT 1")
                }
            guard let correction = found.first else {
                guard let identifier else { return nil }
                throw LibraryError(code: .unknown, path: path, reason: "there is no correction c\(identifier)")
            }
            guard correction.undone == nil else {
                throw LibraryError(code: .invalid, path: path, reason: "c\(correction.id) was taken back already")
            }
            try log.markUndone(correction.id, by: signature)
            try Self.refresh(after: correction.action, database)
            return Correction(
                id: correction.id,
                action: correction.action,
                made: correction.made,
                undone: signature
            )
        }
    }

    /// All corrections, the last first, those taken back included.
    public func history(page: Page = Page()) throws(LibraryError) -> [Correction] {
        try read { database in
            try CorrectionLog(database: database)
                .fetch("ORDER BY id DESC LIMIT ? OFFSET ?", [page.limit, page.offset])
        }
    }

    private static func refresh(after action: Correction.Action, _ database: Database) throws {
        switch action {
        case .merge(let a, let b), .apart(let a, let b): try PeopleLayer(database: database).refresh([a, b])
        case .split(let person, _, let into): try PeopleLayer(database: database).refresh([person, into])
        case .rename(let person, _), .setWorld(let person, _, _):
            try PeopleLayer(database: database).refresh([person])
        case .statement, .quotation, .add:
            if let document = action.document { try DocumentLayer(database: database).refresh(document) }
        }
    }
}
