import GRDB

/// Tells whether two people of the library turn out to be one, by what has been added since they were taken for two.
struct Reunion {
    let database: Database
    let memory: IdentityMemory

    /// Whether two people whose names are alike are one for certain.
    ///
    /// They are if those they are often met with are mostly the same. They are as well if one is met now and then among
    /// people who know the company of the other, as somebody who drops in is: somebody who is met there too often for that
    /// has a name in common with the other, and no more.
    ///
    /// - Parameter namesakes: others whose names are alike.
    /// - Complexity: O(companions × companions).
    func areOne(_ a: Int64, _ b: Int64, namesakes: [Int64]) throws -> Bool {
        var (known, other) = (try memory.profile(of: a, database), try memory.profile(of: b, database))
        let isSwapped = known.documents < other.documents
        if isSwapped { swap(&known, &other) }
        guard known.world == other.world, let likeness = IdentityScore.likeness(known, other) else { return false }
        if let gender = known.gender, let theirs = other.gender, gender != theirs { return false }
        let close = other.companions.keys.filter(other.isClose)
        let shared = close.count(where: known.isClose)
        if shared >= 2, shared * 5 >= close.count * 3 { return true }
        guard likeness >= IdentityScore.certain, known.documents >= Self.settled else { return false }
        let visits = other.companions.keys.compactMap { known.isClose($0) ? nil : known.companions[$0] }.max() ?? 0
        guard (other.documents + visits) * 4 <= known.documents else { return false }
        for namesake in namesakes where namesake != a && namesake != b {
            let profile = try memory.profile(of: namesake, database)
            // A third one of the very name may be the one who drops in as well.
            if profile.documents >= Self.settled / 2, profile.gender == other.gender,
                let likeness = IdentityScore.likeness(profile, other), likeness >= IdentityScore.certain
            {
                return false
            }
        }
        return try isAtHome(isSwapped ? a : b, with: known)
    }

    /// In so many documents somebody's company is known.
    private static let settled = 10

    /// Whether half of those somebody is met with have been met by another person, or know their company.
    private func isAtHome(_ visitor: Int64, with known: PersonProfile) throws -> Bool {
        let own = Set(known.names.map(\.companion))
        let hosts = try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT DISTINCT other.found FROM appearance own JOIN appearance other USING (document)
                    WHERE own.found = ?1 AND other.found <> ?1
                    """
            ),
            arguments: [visitor]
        )
        let friends = try hosts.count { host in
            let profile = try memory.profile(of: host, database)
            if profile.names.contains(where: { known.companions[$0.companion] != nil }) { return true }
            return profile.companions.keys.lazy.filter { known.companions[$0] != nil && !own.contains($0) }
                .prefix(2).count == 2
        }
        return friends * 2 >= hosts.count && !hosts.isEmpty
    }
}
