import Foundation
import GRDB
import Synchronization

/// What the writer knows of people without asking the database each time; no more than some ten thousands at once.
///
/// It is used within write transactions alone, which follow each other; what another process changed makes it forget.
final class IdentityMemory: Sendable {
    private struct State {
        var profiles: [Int64: PersonProfile] = [:]
        var blocks: [String: [Int64]] = [:]
        var keys: [String: NameKey] = [:]
        var dataVersion: Int?
    }

    private let state = Mutex(State())
    private static let limit = 40_000

    /// Forgets everything where another process or a correction has changed the library.
    func prepare(_ database: Database) throws {
        let version = try Int.fetchOne(database, sql: "PRAGMA data_version")
        state.withLock {
            if $0.dataVersion != version { $0 = State(dataVersion: version) }
            if $0.profiles.count > Self.limit || $0.keys.count > Self.limit { $0 = State(dataVersion: version) }
        }
    }

    /// Forgets everything: a transaction was given up, or people were corrected.
    func forget() { state.withLock { $0 = State() } }

    /// The people one of whose names is filed under a block.
    func people(in block: String, _ database: Database) throws -> [Int64] {
        if let known = state.withLock({ $0.blocks[block] }) { return known }
        let people = try Int64.fetchAll(
            database.cachedStatement(sql: "SELECT DISTINCT person FROM alias WHERE block = ? ORDER BY person"),
            arguments: [block]
        )
        state.withLock { $0.blocks[block] = people }
        return people
    }

    /// A name in the form in which names are compared.
    func key(_ name: String) -> NameKey {
        if let known = state.withLock({ $0.keys[name] }) { return known }
        let key = NameKey(name)
        state.withLock { $0.keys[name] = key }
        return key
    }

    /// What is known of a person.
    func profile(of person: Int64, _ database: Database) throws -> PersonProfile {
        if let known = state.withLock({ $0.profiles[person] }) { return known }
        let profile = try ProfileReader(database: database, memory: self).profile(of: person)
        state.withLock { $0.profiles[person] = profile }
        return profile
    }

    /// Changes what is known of a person.
    func update(_ person: Int64, _ profile: PersonProfile, filedUnder blocks: [String]) {
        state.withLock {
            $0.profiles[person] = profile
            for block in blocks where $0.blocks[block]?.contains(person) == false { $0.blocks[block]?.append(person) }
        }
    }

    /// Forgets what is known of two people who are one; it is read anew.
    func join(_ person: Int64, to kept: Int64, filedUnder blocks: [String]) {
        state.withLock {
            $0.profiles[person] = nil
            $0.profiles[kept] = nil
            for block in blocks { $0.blocks[block] = nil }
        }
    }
}
