extension RandomAccessCollection {
    /// The first place whose element belongs to the second part of a collection in two parts; the end, where none does.
    ///
    /// - Parameter belongsToSecondPart: false of every element up to some place, true of every one from there on.
    /// - Complexity: O(log count).
    @inlinable
    package func partitioningIndex(where belongsToSecondPart: (Element) throws -> Bool) rethrows -> Index {
        var start = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(start, offsetBy: half)
            if try belongsToSecondPart(self[middle]) {
                count = half
            } else {
                start = index(after: middle)
                count -= half + 1
            }
        }
        return start
    }
}
