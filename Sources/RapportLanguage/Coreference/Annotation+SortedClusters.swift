extension Annotation {
    /// Puts mentions into order within clusters and clusters into order of their first mentions, keeps what points at them,
    /// and drops those left empty.
    ///
    /// - Complexity: O(mentions · log mentions).
    package mutating func sortClusters() {
        for index in clusters.indices { clusters[index].mentions.sort() }
        let order = clusters.indices.filter { !clusters[$0].mentions.isEmpty }
            .sorted { clusters[$0].mentions[0] < clusters[$1].mentions[0] }
        var place = [Int?](repeating: nil, count: clusters.count)
        for (new, old) in order.enumerated() { place[old] = new }
        clusters = order.map { old in
            var cluster = clusters[old]
            cluster.members = cluster.members.compactMap { place[$0] }
            return cluster
        }
        for index in quotations.indices {
            quotations[index].speaker = quotations[index].speaker.flatMap { place[$0] }
            quotations[index].addressees = quotations[index].addressees.compactMap { place[$0] }
        }
    }
}
