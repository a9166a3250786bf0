/// Gives "I", "you" and "we" within quotations to those who speak and are spoken to.
struct SpeechResolver {
    private var annotation: Annotation
    private var clusterOfMention: [Int: Int] = [:]
    private let quotationOfMention: [Int: Int]

    init(_ annotation: Annotation, _ knowledge: WordKnowledge) {
        self.annotation = annotation
        for (index, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions { clusterOfMention[mention] = index }
        }
        var inside: [Int: Int] = [:]
        for profile in MentionProfiler(annotation, knowledge).profiles() where profile.pronoun?.isOfConversation == true
        {
            inside[profile.mention] = profile.quotation
        }
        quotationOfMention = inside
    }

    /// The annotation with every first and second person of a quotation in the cluster of those who speak or are spoken to.
    ///
    /// - Complexity: O(mentions · log mentions).
    mutating func resolved() -> Annotation {
        for (mention, quotation) in quotationOfMention.sorted(by: { $0.key < $1.key }) {
            let form = annotation.form(of: annotation.mentions[mention].head).lowercased()
            guard let pronoun = Pronoun(form),
                let cluster = cluster(of: pronoun, mention: mention, in: annotation.quotations[quotation])
            else { continue }
            if let known = clusterOfMention[mention] { annotation.clusters[known].mentions.removeAll { $0 == mention } }
            annotation.clusters[cluster].mentions.append(mention)
            clusterOfMention[mention] = cluster
        }
        annotation.sortClusters()
        return annotation
    }

    private mutating func cluster(of pronoun: Pronoun, mention: Int, in quotation: Quotation) -> Int? {
        switch pronoun.series {
        case .i: return quotation.speaker
        case .you:
            if quotation.addressees.count > 1 { return plural(of: quotation.addressees) }
            return quotation.addressees.first
        default: return quotation.speaker.flatMap { plural(of: $0, before: mention, in: quotation) }
        }
    }

    // "We" are those the speaker was last spoken of together with, or else the speaker and those spoken to.
    private mutating func plural(of speaker: Int, before mention: Int, in quotation: Quotation) -> Int? {
        if let known = clusterOfMention[mention], annotation.clusters[known].members.contains(speaker) { return known }
        var nearest: (cluster: Int, mention: Int)?
        for (index, cluster) in annotation.clusters.enumerated() where cluster.members.contains(speaker) {
            guard let last = cluster.mentions.last(where: { $0 < mention }) else { continue }
            if nearest.map({ last > $0.mention }) ?? true { nearest = (index, last) }
        }
        if let nearest { return nearest.cluster }
        return quotation.addressees.isEmpty ? nil : plural(of: [speaker] + quotation.addressees)
    }

    private mutating func plural(of members: [Int]) -> Int {
        let wanted = members.sorted()
        if let known = annotation.clusters.firstIndex(where: { $0.members.sorted() == wanted }) { return known }
        return append(Cluster(mentions: [], type: .person, number: .plural, members: wanted))
    }

    private mutating func append(_ cluster: Cluster) -> Int {
        annotation.clusters.append(cluster)
        return annotation.clusters.count - 1
    }
}
