import GRDB

extension Library {
    /// One person's dossier.
    ///
    /// - Parameters:
    ///   - person: who.
    ///   - page: how much of each list.
    /// - Throws: ``LibraryError`` with the code `unknown` where there is no such person.
    public func dossier(of person: Int64, page: Page = Page()) throws(LibraryError) -> Dossier {
        var filter = Filter()
        filter.person = person
        return Dossier(
            person: try self.person(person),
            names: try names(of: person),
            bonds: try bonds(filter, page: page),
            quotations: try quotations(filter, page: page),
            documents: try documents(filter, page: page)
        )
    }

    /// One bond, and everything said about it.
    ///
    /// - Throws: ``LibraryError`` with the code `unknown` where there is no such person.
    public func dossier(of a: Int64, and b: Int64, page: Page = Page()) throws(LibraryError) -> BondDossier {
        var filter = Filter()
        (filter.person, filter.other) = (a, b)
        var mirrored = filter
        (mirrored.person, mirrored.other) = (b, a)
        return BondDossier(
            a: try person(a),
            b: try person(b),
            bond: try bonds(filter).first,
            statements: try statements(filter, by: .oldest, page: page),
            quotationsOfA: try quotations(filter, by: .oldest, page: page),
            quotationsOfB: try quotations(mirrored, by: .oldest, page: page)
        )
    }

    /// The documents of the library, the newest first; with a person, those that speak of them.
    public func documents(_ filter: Filter = Filter(), page: Page = Page()) throws(LibraryError) -> [DocumentReference]
    {
        var conditions = Conditions()
        conditions.add(sourceOf: "document", filter)
        conditions.add(filter.person) { person in
            "document.id IN (SELECT appearance.document FROM appearance WHERE appearance.person = \(person))"
        }
        return try read { database in
            try page.rows(
                of: """
                    SELECT document.id AS document, \(sql: DocumentReference.columns) FROM document \
                    \(conditions.clause) ORDER BY document.date DESC, document.id DESC
                    """,
                database
            ).map(DocumentReference.init)
        }
    }

    /// What a document says, and its text.
    ///
    /// - Throws: ``LibraryError`` with the code `unknown` where there is no such document.
    public func reading(of document: Int64) throws(LibraryError) -> ReadingRecord {
        let record = try read { database in
            try Row.fetchOne(
                database,
                sql: "SELECT text, reading FROM document WHERE id = ?",
                arguments: [document]
            ).map { try ReadingRecord(stored: $0["reading"], text: $0["text"]) }
        }
        guard let record else {
            throw LibraryError(code: .unknown, path: path, reason: "there is no document \(document)")
        }
        return record
    }
}
