import GRDB

/// A breadth-first search over bonds from both ends.
struct BondSearch {
    let database: Database
    let limit: Int

    /// The people of the shortest chain, both ends included; empty where there is none.
    func chain(from a: Int64, to b: Int64) throws -> [Int64] {
        guard a != b else { return [] }
        var (cameFromA, cameFromB) = ([a: a], [b: b])
        var (edgeA, edgeB) = ([a], [b])
        while !edgeA.isEmpty, !edgeB.isEmpty, cameFromA.count + cameFromB.count < limit {
            let meeting =
                edgeA.count <= edgeB.count
                ? try widen(&edgeA, &cameFromA, until: cameFromB) : try widen(&edgeB, &cameFromB, until: cameFromA)
            if let meeting { return trace(meeting, cameFromA).reversed() + trace(meeting, cameFromB).dropFirst() }
        }
        return []
    }

    /// Goes one step further on one side.
    ///
    /// - Returns: somebody whom the other side has reached.
    private func widen(
        _ edge: inout [Int64],
        _ cameFrom: inout [Int64: Int64],
        until reached: [Int64: Int64]
    ) throws -> Int64? {
        var next: [Int64] = []
        for person in edge {
            let neighbours = try Int64.fetchAll(
                database.cachedStatement(
                    sql:
                        "SELECT high FROM bond WHERE low = ?1 UNION ALL SELECT low FROM bond WHERE high = ?1 ORDER BY 1"
                ),
                arguments: [person]
            )
            for neighbour in neighbours where cameFrom[neighbour] == nil {
                cameFrom[neighbour] = person
                if reached[neighbour] != nil { return neighbour }
                next.append(neighbour)
            }
        }
        edge = next
        return nil
    }

    /// From somebody back to where the search began.
    private func trace(_ person: Int64, _ cameFrom: [Int64: Int64]) -> [Int64] {
        var chain = [person]
        var last = person
        while let before = cameFrom[last], before != last {
            chain.append(before)
            last = before
        }
        return chain
    }
}
