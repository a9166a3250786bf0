import Foundation
import GRDB
import Synchronization

/// A whole shelf in one SQLite file: what every text added to it says, and what people have decided about that.
///
/// Readers and one writer work at once (write-ahead log); another process that writes is waited for. Every change is one
/// transaction, so that a stop at any moment leaves nothing half there.
public final class Library: Sendable {
    /// What a library is opened for.
    public enum Access: Sendable {
        /// Queries alone; the file has to be there and is not changed.
        case reading
        /// Queries and changes; the file is made where there is none.
        case writing
    }

    /// The path of the file.
    public let path: String
    private let database: any DatabaseReader & Sendable
    private let writer: (any DatabaseWriter)?
    /// A connection of its own, as SQLite tells each connection what others changed; opened when it is first needed.
    private let watcher = Mutex<DatabaseQueue?>(nil)
    /// What the writer remembers of people between documents.
    let identities = IdentityMemory()

    /// Opens a library, and brings its tables up to date.
    ///
    /// - Parameters:
    ///   - path: the file; where it ends in nothing but the name, beside the working directory.
    ///   - access: what for.
    ///   - patience: how many seconds to wait for another process that writes.
    /// - Throws: ``LibraryError`` where the file is missing, is no library, is one of a newer version, is damaged, or may not
    ///   be written.
    public init(path: String, access: Access = .writing, patience: Double = 30) throws(LibraryError) {
        self.path = path
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // A larger cache keeps the inner pages of the indices in memory: 32 MiB a connection that reads, 256 one that writes.
            try database.execute(sql: "PRAGMA cache_size = \(database.configuration.readonly ? -32_768 : -262_144)")
            database.add(function: Self.hasWords)
            // What statements with triggers may have to take back is kept in memory, not in a file.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            if access == .writing {
                // Pages go from the log into the file when there are 256 MiB of them: what is added next changes many again.
                try database.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 65536")
            }
        }
        do {
            (database, writer) = try Self.open(path, access, configuration, patience: .seconds(patience))
        } catch {
            throw LibraryError(error, path: path)
        }
    }

    /// Opens the file; tries again while another process does, as SQLite does not wait where a file turns to write-ahead
    /// logging, and once more where a process that was killed left a log.
    private static func open(
        _ path: String,
        _ access: Access,
        _ configuration: Configuration,
        patience: Duration
    ) throws -> (any DatabaseReader & Sendable, (any DatabaseWriter)?) {
        var configuration = configuration
        configuration.readonly = access == .reading
        let deadline = ContinuousClock.now + patience
        var hasTakenUpLog = false
        while true {
            do {
                if access == .reading { try Schema.requireFile(at: path) }
                let pool = try DatabasePool(path: path, configuration: configuration)
                guard access == .writing else {
                    try pool.read { try Schema.requireCurrent($0) }
                    return (pool, nil)
                }
                try Schema.migrate(pool)
                return (pool, pool)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && .now < deadline {
                Thread.sleep(forTimeInterval: 0.02)
            } catch let error as DatabaseError
                where error.resultCode == .SQLITE_READONLY && access == .reading && !hasTakenUpLog
            {
                hasTakenUpLog = true
                try takeUpLog(path, configuration)
            }
        }
    }

    /// Takes up the log that a process left which was killed: only a connection that may write does so.
    private static func takeUpLog(_ path: String, _ configuration: Configuration) throws {
        var configuration = configuration
        configuration.readonly = false
        try DatabaseQueue(path: path, configuration: configuration).read { database in
            _ = try Int.fetchOne(database, sql: "PRAGMA schema_version")
        }
    }

    /// Runs a query on a state of the library that does not change meanwhile.
    func read<Value>(_ query: (Database) throws -> Value) throws(LibraryError) -> Value {
        do {
            return try database.read(query)
        } catch {
            throw LibraryError(error, path: path)
        }
    }

    /// A number that is another one after every change, by whichever process; it means nothing once the library is closed.
    ///
    /// - Complexity: O(1): SQLite's `data_version`.
    public func version() throws(LibraryError) -> Int {
        do {
            return try watcher.withLock { queue in
                if queue == nil {
                    var configuration = Configuration()
                    configuration.readonly = true
                    queue = try DatabaseQueue(path: path, configuration: configuration)
                }
                return try queue?.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") } ?? 0
            }
        } catch {
            throw LibraryError(error, path: path)
        }
    }

    /// Makes a change, whole or not at all.
    func write<Value>(_ change: (Database) throws -> Value) throws(LibraryError) -> Value {
        do {
            guard let writer else { throw LibraryError(code: .readOnly, path: path, reason: "opened for reading only") }
            return try writer.write { database in
                let value = try change(database)
                try SearchIndex.catchUp(database)
                return value
            }
        } catch {
            throw LibraryError(error, path: path)
        }
    }
}
