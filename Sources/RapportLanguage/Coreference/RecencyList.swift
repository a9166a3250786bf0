/// Entities in order of when they were last spoken of, the latest first.
struct RecencyList: Sendable {
    private var newer: [Int] = []
    private var older: [Int] = []
    /// The entity spoken of last; -1 for none.
    private(set) var latest = -1

    /// Puts an entity first; entities are numbered from 0 as they come.
    ///
    /// - Complexity: O(1).
    mutating func touch(_ entity: Int) {
        guard entity != latest else { return }
        if entity == newer.count {
            newer.append(-1)
            older.append(-1)
        } else {
            unlink(entity)
        }
        older[entity] = latest
        newer[entity] = -1
        if latest >= 0 { newer[latest] = entity }
        latest = entity
    }

    /// The entity spoken of just before this one; -1 for none.
    func before(_ entity: Int) -> Int { older[entity] }

    private mutating func unlink(_ entity: Int) {
        let (next, previous) = (newer[entity], older[entity])
        if next >= 0 { older[next] = previous }
        if previous >= 0 { newer[previous] = next }
    }
}
