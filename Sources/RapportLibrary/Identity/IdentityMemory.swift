import Foundation
import GRDB
import Synchronization

/// What the writer knows of people without asking the database each time; no more than some ten thousands at once.
///
/// It is used within write transactions alone, which follow each other; what another process changed makes it forget.
final class IdentityMemory: Sendable {
    private struct State {
        var profiles: [Int64: PersonProfile] = [:]
        var blocks: [String: [(person: Int64, key: NameKey)]] = [:]
        var keys: [String: NameKey] = [:]
        var dataVersion: Int?

        mutating func file(_ person: Int64, _ key: NameKey) {
            guard let bearers = blocks[key.block],
                !bearers.contains(where: { $0.person == person && $0.key.folded == key.folded })
            else { return }
            let place = bearers.firstIndex { $0.person > person } ?? bearers.count
            blocks[key.block]?.insert((person, key), at: place)
        }
    }

    private let state = Mutex(State())
    private static let limit = 40_000

    /// Forgets everything where another process or a correction has changed the library.
    func prepare(_ database: Database) throws {
        let version = try Int.fetchOne(database, sql: "PRAGMA data_version")
        state.withLock {
            if $0.dataVersion != version { $0 = State(dataVersion: version) }
            if $0.profiles.count > Self.limit { $0.profiles = [:] }
            if $0.keys.count > Self.limit { ($0.blocks, $0.keys) = ([:], [:]) }
        }
    }

    /// Forgets everything: a transaction was given up, or people were corrected.
    func forget() { state.withLock { $0 = State() } }

    /// The people whose names are filed under the block of a name and may be those of one person with it, the one first met
    /// first.
    func people(like key: NameKey, _ database: Database) throws -> [Int64] {
        var people: [Int64] = []
        let bearers = try bearers(in: key.block, database)
        for index in bearers.indices where bearers[index].key.initials & key.initials != 0 {
            let person = bearers[index].person
            if people.last != person, IdentityScore.likeness(key, bearers[index].key) != nil { people.append(person) }
        }
        return people
    }

    private func bearers(in block: String, _ database: Database) throws -> [(person: Int64, key: NameKey)] {
        if let known = state.withLock({ $0.blocks[block] }) { return known }
        let bearers = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT person, name FROM alias WHERE block = ? ORDER BY person, id"),
            arguments: [block]
        ).map { (person: $0["person"] as Int64, key: key($0["name"])) }
        state.withLock { $0.blocks[block] = bearers }
        return bearers
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
    func update(_ person: Int64, _ profile: PersonProfile) {
        state.withLock { $0.profiles[person] = profile }
    }

    /// Files a person under a name, if they are not yet.
    func file(_ person: Int64, _ key: NameKey) { state.withLock { $0.file(person, key) } }

    /// Joins what is known of two people who are one; where that does not tell, it is read anew.
    ///
    /// - Parameter names: the names of the one who goes.
    func join(_ person: Int64, to kept: Int64, names: [NameKey]) {
        state.withLock { state in
            let lost = state.profiles.removeValue(forKey: person)
            state.profiles[kept] = lost.flatMap { state.profiles[kept]?.joined(with: $0) }
            for key in names {
                state.blocks[key.block]?.removeAll { $0.person == person }
                state.file(kept, key)
            }
        }
    }
}
