extension Annotation {
    /// For each mention the cluster it belongs to; nil for those in none.
    ///
    /// - Complexity: O(mentions), each time.
    package func clusterOfMention() -> [Int?] {
        var clusterOfMention = [Int?](repeating: nil, count: mentions.count)
        for (index, cluster) in clusters.enumerated() {
            for mention in cluster.mentions { clusterOfMention[mention] = index }
        }
        return clusterOfMention
    }
}
