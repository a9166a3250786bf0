extension StringProtocol {
    /// The string with a capital first, the rest as it is.
    ///
    /// - Complexity: O(length).
    package var startingWithCapital: String { prefix(1).uppercased() + dropFirst() }
}
