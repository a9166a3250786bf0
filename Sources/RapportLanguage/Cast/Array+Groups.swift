extension [Int] {
    /// How many groups places in order make, those further apart than a distance being of two.
    ///
    /// - Complexity: O(places).
    func groups(furtherApartThan distance: Int) -> Int {
        isEmpty ? 0 : zip(self, dropFirst()).count { $1 - $0 > distance } + 1
    }
}
