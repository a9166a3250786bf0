internal import RapportText

/// Gives "I", "you" and "we" within quotations to those who speak and are spoken to, and "he" of "he said" to whoever speaks.
struct SpeechResolver {
    private var annotation: Annotation
    private var clusterOfMention: [Int: Int] = [:]
    private let quotationOfMention: [Int: Int]
    /// The clusters of several, in order, by each of their members, and by all, sorted.
    private var pluralsOfMember: [Int: [Int]] = [:]
    private var pluralOfMembers: [[Int]: Int] = [:]

    init(_ annotation: Annotation) {
        self.annotation = annotation
        var inside: [Int: Int] = [:]
        let quotationOfToken = annotation.quotationOfToken()
        for (index, mention) in annotation.mentions.enumerated()
        where annotation.pronoun(of: mention)?.isOfConversation == true && quotationOfToken[mention.head] >= 0 {
            inside[index] = Int(quotationOfToken[mention.head])
        }
        quotationOfMention = inside
        for (index, cluster) in annotation.clusters.enumerated() {
            for mention in cluster.mentions { clusterOfMention[mention] = index }
            if !cluster.members.isEmpty { note(plural: index) }
        }
    }

    private mutating func note(plural: Int) {
        let members = annotation.clusters[plural].members.sorted()
        for member in Set(members) { pluralsOfMember[member, default: []].append(plural) }
        if pluralOfMembers[members] == nil { pluralOfMembers[members] = plural }
    }

    /// The annotation with every first and second person of a quotation in the cluster of those who speak or are spoken to, with
    /// what is no name in its cue in the speaker's, and with what nouns call somebody in theirs who is spoken to.
    ///
    /// - Complexity: O(mentions · log mentions).
    mutating func resolved() -> Annotation {
        for (mention, quotation) in quotationOfMention.sorted(by: { $0.key < $1.key }) {
            let form = annotation.form(of: annotation.mentions[mention].head).lowercased()
            guard let pronoun = Pronoun(form),
                let cluster = cluster(of: pronoun, mention: mention, in: annotation.quotations[quotation])
            else { continue }
            move(mention, to: cluster)
        }
        for quotation in annotation.quotations where quotation.isSpoken {
            guard let mention = quotation.speakerMention, let speaker = quotation.speaker,
                annotation.mentions[mention].form != .proper,
                annotation.pronoun(of: annotation.mentions[mention])?.isOfConversation != true
            else { continue }
            move(mention, to: speaker)
        }
        for (mention, addressee) in calls() { move(mention, to: addressee) }
        annotation.sortClusters()
        return annotation
    }

    /// The common nouns that call somebody, with the only one who is spoken to: "sir" of "Yes, sir".
    private func calls() -> [(mention: Int, addressee: Int)] {
        let heard = annotation.quotations.filter { $0.addressees.count == 1 && $0.form != .indirect }
        guard !heard.isEmpty else { return [] }
        let words = WordView(annotation)
        let vocatives = Vocatives(words: words, mentions: MentionIndex(annotation))
        let attributes = Set(annotation.clusters.flatMap(\.attributes))
        return heard.flatMap { quotation in
            let addressee = annotation.clusters[quotation.addressees[0]]
            return vocatives.find(in: words.tokens(in: quotation.span)).filter { index in
                let mention = annotation.mentions[index]
                return mention.form == .common && mention.number != .plural && !attributes.contains(index)
                    && (mention.gender == nil || addressee.gender == nil || mention.gender == addressee.gender)
            }.map { ($0, quotation.addressees[0]) }
        }
    }

    private mutating func move(_ mention: Int, to cluster: Int) {
        guard clusterOfMention[mention] != cluster else { return }
        if let known = clusterOfMention[mention] {
            annotation.clusters[known].mentions.removeAll { $0 == mention }
            annotation.clusters[known].attributes.removeAll { $0 == mention }
        }
        annotation.clusters[cluster].mentions.append(mention)
        clusterOfMention[mention] = cluster
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
        for index in pluralsOfMember[speaker] ?? [] {
            guard let last = annotation.clusters[index].mentions.last(where: { $0 < mention }) else { continue }
            if nearest.map({ last > $0.mention }) ?? true { nearest = (index, last) }
        }
        if let nearest { return nearest.cluster }
        return quotation.addressees.isEmpty ? nil : plural(of: [speaker] + quotation.addressees)
    }

    private mutating func plural(of members: [Int]) -> Int {
        let wanted = members.sorted()
        if let known = pluralOfMembers[wanted] { return known }
        let plural = annotation.clusters.count
        annotation.clusters.append(Cluster(mentions: [], type: .person, number: .plural, members: wanted))
        note(plural: plural)
        return plural
    }
}
