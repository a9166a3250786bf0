extension Reading {
    /// The index of the person that each cluster of one is.
    public var personOfCluster: [Int: Int] {
        Dictionary(people.indices.map { (people[$0].cluster, $0) }) { first, _ in first }
    }
}
