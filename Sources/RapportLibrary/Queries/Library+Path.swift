import GRDB

extension Library {
    /// The shortest chain of bonds that leads from one person to another; of several, that of the lowest identifiers.
    ///
    /// - Parameter limit: how many people are looked at before the search is given up.
    /// - Returns: the bonds, in order; empty where there is no chain, or none was found within the limit.
    /// - Complexity: O(bonds of the people looked at), searched from both ends.
    public func path(from a: Int64, to b: Int64, limit: Int = 20_000) throws(LibraryError) -> [BondEntry] {
        let chain = try read { database in
            try BondSearch(database: database, limit: limit).chain(from: a, to: b)
        }
        var bonds: [BondEntry] = []
        for (one, other) in zip(chain, chain.dropFirst()) {
            var filter = Filter()
            (filter.person, filter.other) = (one, other)
            bonds += try self.bonds(filter)
        }
        return bonds
    }
}
