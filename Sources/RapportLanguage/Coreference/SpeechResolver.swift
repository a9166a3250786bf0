/// Gives "I", "you" and "we" within quotations to those who speak and are spoken to.
struct SpeechResolver {
    private var annotation: Annotation
    private var clusterOfMention: [Int: Int] = [:]
    private let quotationOfMention: [Int: Int]
    // Clusters of those unknown: who speaks, is spoken to, or is spoken for, in one utterance.
    private var unknown: [Key: Int] = [:]

    private struct Key: Hashable {
        let series: Pronoun.Series
        let group: Int
        let speaker: Int?
    }

    init(_ annotation: Annotation) {
        self.annotation = annotation
        for (index, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions { clusterOfMention[mention] = index }
        }
        var inside: [Int: Int] = [:]
        for profile in MentionProfiler(annotation).profiles() where profile.pronoun?.isOfConversation == true {
            inside[profile.mention] = profile.quotation
        }
        quotationOfMention = inside
    }

    /// The annotation with a cluster for every first and second person that stands in a quotation.
    ///
    /// - Complexity: O(mentions · log mentions).
    mutating func resolved() -> Annotation {
        for (mention, quotation) in quotationOfMention.sorted(by: { $0.key < $1.key })
        where clusterOfMention[mention] == nil {
            let form = annotation.form(of: annotation.mentions[mention].head).lowercased()
            guard let pronoun = Pronoun(form) else { continue }
            let cluster = cluster(of: pronoun, mention: mention, in: annotation.quotations[quotation])
            annotation.clusters[cluster].mentions.append(mention)
            clusterOfMention[mention] = cluster
        }
        annotation.sortClusters()
        return annotation
    }

    private mutating func cluster(of pronoun: Pronoun, mention: Int, in quotation: Quotation) -> Int {
        switch pronoun.series {
        case .i:
            if let speaker = quotation.speaker { return speaker }
        case .you:
            if quotation.addressees.count == 1 { return quotation.addressees[0] }
            if quotation.addressees.count > 1 { return plural(of: quotation.addressees) }
        default:
            if let speaker = quotation.speaker, let plural = plural(of: speaker, before: mention, in: quotation) {
                return plural
            }
        }
        let key = Key(series: pronoun.series, group: quotation.group, speaker: quotation.speaker)
        if let known = unknown[key] { return known }
        unknown[key] = append(Cluster(mentions: [], type: .person, number: pronoun.number))
        return annotation.clusters.count - 1
    }

    // "We" are those the speaker was last spoken of together with, or else the speaker and those spoken to.
    private mutating func plural(of speaker: Int, before mention: Int, in quotation: Quotation) -> Int? {
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
