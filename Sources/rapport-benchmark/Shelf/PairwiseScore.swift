/// How well groups found agree with the true ones, counted over pairs of items (Menestrina, Whang and Garcia-Molina 2010).
struct PairwiseScore {
    private(set) var truePairs = 0
    private(set) var foundPairs = 0
    private(set) var commonPairs = 0

    /// Compares groups, told by a number for each item.
    ///
    /// - Complexity: O(items).
    init(found: [Int64], truth: [Int]) {
        struct Both: Hashable {
            let found: Int64
            let truth: Int
        }
        truePairs = Self.pairs(truth)
        foundPairs = Self.pairs(found)
        commonPairs = Self.pairs(zip(found, truth).map { Both(found: $0, truth: $1) })
    }

    var precision: Double { foundPairs == 0 ? 1 : Double(commonPairs) / Double(foundPairs) }
    var recall: Double { truePairs == 0 ? 1 : Double(commonPairs) / Double(truePairs) }

    private static func pairs<Group: Hashable>(_ groups: [Group]) -> Int {
        var sizes: [Group: Int] = [:]
        for group in groups { sizes[group, default: 0] += 1 }
        return sizes.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }
}
