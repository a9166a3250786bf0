extension Annotation {
    /// Takes the clusters apart that are no more than one pronoun of the third person, which then speaks of nobody known: "they" of
    /// things, or of somebody whom no other mention was found to speak of.
    ///
    /// Those who speak, are spoken to or are part of a plural stay.
    ///
    /// - Complexity: O(mentions · log mentions).
    mutating func dropLonePronouns() {
        var needed = Set(clusters.flatMap(\.members))
        for quotation in quotations { needed.formUnion(quotation.addressees + [quotation.speaker].compactMap(\.self)) }
        for index in clusters.indices where clusters[index].mentions.count == 1 && !needed.contains(index) {
            guard let pronoun = pronoun(of: mentions[clusters[index].mentions[0]]), !pronoun.isOfConversation else {
                continue
            }
            clusters[index].mentions = []
        }
        sortClusters()
    }
}
