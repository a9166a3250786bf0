import GRDB
import RapportRelations

extension Library {
    /// What people are sorted by, most first; names from A to Z.
    public enum PeopleOrder: String, CaseIterable, Sendable {
        case mentions, documents, quotations, statements, name
    }

    /// The people of the library.
    ///
    /// - Parameter filter: somebody is among them where a document speaks of them and a statement about them passes; with a
    ///   person, those something is said about together with that one.
    public func people(
        _ filter: Filter = Filter(),
        by order: PeopleOrder = .mentions,
        page: Page = Page()
    ) throws(LibraryError) -> [PersonEntry] {
        let sort = order == .name ? "name COLLATE NOCASE, id" : "\(order.rawValue) DESC, id"
        return try read { database in
            let conditions = try Self.people(filter, database)
            return try page.rows(of: "SELECT * FROM person \(conditions.clause) ORDER BY \(sql: sort)", database)
                .map(PersonEntry.init)
        }
    }

    /// The people one of whose names has all these words or beginnings of words, most mentioned first; "p12" is the person
    /// with this identifier, whatever the filter says.
    ///
    /// - Complexity: O(people found).
    public func people(
        named name: String,
        _ filter: Filter = Filter(),
        page: Page = Page()
    ) throws(LibraryError) -> [PersonEntry] {
        try read { database in
            if name.hasPrefix("p"), let identifier = Int64(name.dropFirst()) {
                return try Row.fetchAll(database, sql: "SELECT * FROM person WHERE id = ?", arguments: [identifier])
                    .map(PersonEntry.init)
            }
            guard let pattern = FTS5Pattern(matchingAllPrefixesIn: name) else { return [] }
            var conditions = try Self.people(filter, database)
            conditions.add(
                """
                person.id IN (SELECT ifnull(found.merged, found.id) FROM alias_search \
                JOIN alias ON alias.id = alias_search.rowid JOIN person found ON found.id = alias.person \
                WHERE alias_search MATCH \(pattern))
                """
            )
            return try page.rows(
                of: """
                    SELECT * FROM person \(conditions.clause) \
                    ORDER BY name = \(name) COLLATE NOCASE DESC, mentions DESC, id
                    """,
                database
            ).map(PersonEntry.init)
        }
    }

    /// What a filter says of people.
    private static func people(_ filter: Filter, _ database: Database) throws -> Conditions {
        var conditions = Conditions()
        conditions.add("person.documents > 0")
        conditions.add(worldOf: "person", filter)
        if filter.outlet != nil || filter.from != nil || filter.to != nil || filter.document != nil {
            var documents = Conditions()
            documents.add(sourceOf: "document", filter)
            documents.add(filter.document) { "document.id = \($0)" }
            conditions.add(
                """
                person.id IN (SELECT appearance.person FROM document JOIN appearance ON appearance.document = document.id \
                \(documents.clause))
                """
            )
        }
        for other in [filter.person, filter.other].compactMap(\.self) {
            conditions.add(
                """
                person.id IN (SELECT high FROM bond WHERE low = \(other) UNION ALL SELECT low FROM bond WHERE high = \(other))
                """
            )
        }
        if filter.isAboutTies { conditions.add(try Passing(filter, database).ofPerson) }
        return conditions
    }

    /// The person with an identifier.
    ///
    /// - Throws: ``LibraryError`` with the code `unknown` where there is none.
    public func person(_ identifier: Int64) throws(LibraryError) -> PersonEntry {
        guard let person = try people(named: "p\(identifier)").first else {
            throw LibraryError(code: .unknown, path: path, reason: "there is no person p\(identifier)")
        }
        return person
    }

    /// Who the people of a document are, in the order in which its reading has them.
    public func people(of document: Int64) throws(LibraryError) -> [PersonReference] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT person.id, person.name FROM appearance JOIN person ON person.id = appearance.person
                    WHERE document = ? ORDER BY local
                    """,
                arguments: [document]
            ).map { PersonReference(id: $0["id"], name: $0["name"]) }
        }
    }

    /// Every name that texts call a person by, the most frequent first.
    public func names(of person: Int64) throws(LibraryError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT alias.name FROM alias JOIN person ON person.id = alias.person
                    WHERE person.id = ? OR person.merged = ? GROUP BY alias.name ORDER BY length(alias.name) DESC, alias.name
                    """,
                arguments: [person, person]
            )
        }
    }
}
