/// A cluster of words that stand in like contexts, as a path from the root of a binary tree.
///
/// Clusters of Brown, deSouza, Mercer, Della Pietra and Lai (1992). Those that share the first steps of their paths are alike: four steps part verbs from nouns, the whole path parts
/// towns from surnames.
public struct WordCluster: Hashable, Sendable {
    /// The path, its first step in the lowest bit.
    public let path: UInt32

    /// Wraps a path.
    public init(path: UInt32) { self.path = path }

    /// The first steps of the path.
    @inlinable
    public func prefix(_ steps: Int) -> UInt32 { path & ((1 << UInt32(steps)) - 1) }
}
