extension Annotation {
    /// The clusters with predicates and appositions apart, each in a cluster of its own, in order of their first mentions.
    ///
    /// "An actor" in "Moss is an actor" says what Moss is and refers to nobody: LitBank and OntoNotes keep such mentions
    /// apart, GUM puts them together with what they are said of.
    public var clustersWithoutAttributes: [Cluster] {
        var apart: [Cluster] = []
        for cluster in clusters {
            var references = cluster
            references.attributes = []
            references.mentions.removeAll { cluster.attributes.contains($0) }
            if !references.mentions.isEmpty { apart.append(references) }
            for mention in cluster.attributes {
                let read = mentions[mention]
                apart.append(Cluster(mentions: [mention], type: read.type, number: read.number, gender: read.gender))
            }
        }
        return apart.sorted { $0.mentions[0] < $1.mentions[0] }
    }
}
