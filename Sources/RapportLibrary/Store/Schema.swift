import GRDB
import Glibc

/// The tables of a library, and how an older file becomes a newer one.
enum Schema {
    /// Marks the file as a library: "RPRT".
    static let applicationIdentifier = 0x5250_5254

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationIdentifier)")
            for sql in [tables, indices, SearchIndex.tables, CountTriggers.sql] { try database.execute(sql: sql) }
        }
        migrator.registerMigration("2") { database in
            for sql in [moreIndices, SearchIndex.triggers] { try database.execute(sql: sql) }
        }
        migrator.registerMigration("3") { try $0.execute(sql: CountTriggers.sql) }
        return migrator
    }

    /// Brings a file up to date.
    ///
    /// - Throws: ``LibraryError`` where it is no library, or one of a newer version.
    static func migrate(_ writer: some DatabaseWriter) throws {
        try writer.read { database in
            // The migrator's own table is there first, and alone where it was stopped then.
            let tables = "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'grdb%' AND name NOT LIKE 'sqlite%'"
            if try Int.fetchOne(database, sql: tables) != 0 { try requireLibrary(database) }
        }
        while true {
            let applied = try writer.read(migrator.appliedMigrations).count
            do {
                return try migrator.migrate(writer)
            } catch {
                // Another process that makes the tables at the same moment was first.
                guard try writer.read(migrator.appliedMigrations).count > applied else { throw error }
            }
        }
    }

    /// Makes sure that the tables are those of this version.
    static func requireCurrent(_ database: Database) throws {
        try requireLibrary(database)
        guard try migrator.hasCompletedMigrations(database) else {
            throw LibraryError(
                code: .readOnly,
                path: "",
                reason: "the library is of an older version; open it for writing once to bring it up to date"
            )
        }
    }

    /// A database that is opened to be read would otherwise fail with no more than "unable to open".
    static func requireFile(at path: String) throws {
        guard access(path, F_OK) == 0 else {
            throw LibraryError(
                code: .missing,
                path: path,
                reason: "there is no library here; make one with rapport add"
            )
        }
    }

    private static func requireLibrary(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationIdentifier else {
            throw LibraryError(code: .notLibrary, path: "", reason: "the file is a database, but not a library")
        }
        if try migrator.hasBeenSuperseded(database) {
            throw LibraryError(
                code: .newer,
                path: "",
                reason: "the library was made by a newer version of Rapport; nothing was changed"
            )
        }
    }

    /// Everything but `document.reading`, `source` and `correction` can be made again from these three.
    private static let tables = """
        CREATE TABLE document (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT, author TEXT, outlet TEXT, date TEXT, address TEXT,
            text TEXT NOT NULL,
            reading TEXT NOT NULL
        ) STRICT;
        CREATE TABLE source (
            path TEXT PRIMARY KEY,
            hash TEXT NOT NULL,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE person (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL, found_name TEXT NOT NULL,
            world TEXT NOT NULL, found_world TEXT NOT NULL,
            work TEXT, found_work TEXT,
            gender TEXT,
            merged INTEGER REFERENCES person,
            documents INTEGER NOT NULL DEFAULT 0,
            mentions INTEGER NOT NULL DEFAULT 0,
            quotations INTEGER NOT NULL DEFAULT 0,
            statements INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE alias (
            id INTEGER PRIMARY KEY,
            person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
            name TEXT NOT NULL,
            block TEXT,
            UNIQUE (person, name)
        ) STRICT;
        CREATE TABLE appearance (
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            local INTEGER NOT NULL,
            found INTEGER NOT NULL REFERENCES person,
            person INTEGER NOT NULL REFERENCES person,
            name TEXT NOT NULL,
            mentions INTEGER NOT NULL,
            confidence REAL NOT NULL,
            PRIMARY KEY (document, local)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE portrayal (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            actor_local INTEGER NOT NULL, character_local INTEGER NOT NULL,
            actor INTEGER NOT NULL REFERENCES person, character INTEGER NOT NULL REFERENCES person,
            work TEXT,
            evidence TEXT NOT NULL,
            confidence REAL NOT NULL
        ) STRICT;
        CREATE TABLE quotation (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            local TEXT NOT NULL,
            start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            text TEXT NOT NULL,
            shingles TEXT NOT NULL,
            speaker_local INTEGER, speaker INTEGER REFERENCES person,
            addressees TEXT NOT NULL,
            type TEXT NOT NULL, form TEXT NOT NULL,
            outlet TEXT, date TEXT,
            confidence REAL NOT NULL,
            status TEXT
        ) STRICT;
        CREATE TABLE statement (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            local TEXT NOT NULL,
            a_local INTEGER, b_local INTEGER,
            a INTEGER NOT NULL REFERENCES person, b INTEGER NOT NULL REFERENCES person,
            low INTEGER GENERATED ALWAYS AS (min(a, b)) VIRTUAL,
            high INTEGER GENERATED ALWAYS AS (max(a, b)) VIRTUAL,
            kind TEXT NOT NULL, label TEXT NOT NULL,
            polarity TEXT NOT NULL, certainty TEXT NOT NULL, stage TEXT,
            starts TEXT, ends TEXT,
            said_by_local INTEGER, said_by INTEGER REFERENCES person,
            outlet TEXT, date TEXT,
            evidence TEXT NOT NULL,
            words TEXT NOT NULL,
            confidence REAL NOT NULL,
            rule TEXT NOT NULL,
            status TEXT
        ) STRICT;
        CREATE TABLE mirror (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            real_a INTEGER NOT NULL, real_b INTEGER NOT NULL, fiction_a INTEGER NOT NULL, fiction_b INTEGER NOT NULL,
            asserted INTEGER NOT NULL,
            evidence TEXT NOT NULL
        ) STRICT;
        CREATE TABLE bond (
            low INTEGER NOT NULL REFERENCES person, high INTEGER NOT NULL REFERENCES person,
            statements INTEGER NOT NULL,
            PRIMARY KEY (low, high)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE candidate (
            a INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
            b INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
            confidence REAL NOT NULL,
            apart INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (a, b)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            time TEXT NOT NULL, author TEXT NOT NULL,
            action TEXT NOT NULL,
            document INTEGER,
            undone_time TEXT, undone_author TEXT
        ) STRICT;
        """

    private static let indices = """
        CREATE INDEX source_by_hash ON source (hash);
        CREATE INDEX source_by_document ON source (document);
        CREATE INDEX document_by_outlet ON document (outlet, date);
        CREATE INDEX document_by_date ON document (date);
        CREATE INDEX person_by_mentions ON person (mentions DESC, id);
        CREATE INDEX person_by_merged ON person (merged) WHERE merged IS NOT NULL;
        CREATE INDEX alias_by_block ON alias (block) WHERE block IS NOT NULL;
        CREATE INDEX appearance_by_person ON appearance (person, document);
        CREATE INDEX appearance_by_found ON appearance (found, document);
        CREATE INDEX portrayal_by_document ON portrayal (document);
        CREATE INDEX portrayal_by_actor ON portrayal (actor, character);
        CREATE INDEX portrayal_by_character ON portrayal (character, actor);
        CREATE INDEX quotation_by_document ON quotation (document, start);
        CREATE INDEX quotation_by_speaker ON quotation (speaker, date, id);
        CREATE INDEX quotation_by_date ON quotation (date, id);
        CREATE INDEX quotation_by_outlet ON quotation (outlet, date, id);
        CREATE INDEX statement_by_document ON statement (document);
        CREATE INDEX statement_by_pair ON statement (low, high, date);
        CREATE INDEX statement_by_high ON statement (high);
        CREATE INDEX statement_by_speaker ON statement (said_by, date);
        CREATE INDEX statement_denied ON statement (date, id) WHERE polarity = 'denied';
        CREATE INDEX statement_by_date ON statement (date, id);
        CREATE INDEX mirror_by_document ON mirror (document);
        CREATE INDEX bond_by_high ON bond (high, low);
        CREATE INDEX bond_by_statements ON bond (statements DESC, low, high);
        CREATE INDEX candidate_by_b ON candidate (b);
        CREATE INDEX candidate_by_confidence ON candidate (confidence DESC, a, b);
        CREATE INDEX correction_by_document ON correction (document);
        """

    private static let moreIndices = """
        CREATE INDEX statement_by_kind ON statement (kind, date, id);
        CREATE INDEX statement_denied_by_kind ON statement (kind, date, id) WHERE polarity = 'denied';
        CREATE INDEX statement_by_outlet ON statement (outlet, date, id);
        """
}
