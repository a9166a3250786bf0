extension Annotation {
    /// Makes one person of two clusters where a mention by name and another mention turn out to speak of the same.
    ///
    /// The one without a name goes to the one with; nothing is joined where both have names, or where genders differ.
    /// Indices of clusters change.
    ///
    /// - Complexity: O(mentions · log mentions); nothing where there is nothing to join.
    mutating func join(_ links: [(name: Int, bearer: Int)]) {
        guard !links.isEmpty else { return }
        var clusterOfMention = clusterOfMention()
        for (name, bearer) in links {
            guard let named = clusterOfMention[name], let other = clusterOfMention[bearer], named != other,
                mayJoin(other, to: named)
            else { continue }
            for mention in clusters[other].mentions { clusterOfMention[mention] = named }
            take(other, into: named)
        }
        sortClusters()
    }

    private func mayJoin(_ other: Int, to named: Int) -> Bool {
        let (one, two) = (clusters[named], clusters[other])
        guard one.type == .person, two.type == .person, one.members.isEmpty, two.members.isEmpty,
            one.number != .plural, two.number != .plural, two.castMember == nil,
            !two.mentions.contains(where: { mentions[$0].form == .proper })
        else { return false }
        guard let gender = one.gender, let theirs = two.gender else { return true }
        return gender == theirs
    }

    private mutating func take(_ other: Int, into named: Int) {
        clusters[named].mentions += clusters[other].mentions
        clusters[named].attributes += clusters[other].attributes
        clusters[named].gender = clusters[named].gender ?? clusters[other].gender
        clusters[other].mentions = []
        for index in clusters.indices where clusters[index].members.contains(other) {
            clusters[index].members = clusters[index].members.map { $0 == other ? named : $0 }
        }
        for index in quotations.indices {
            if quotations[index].speaker == other { quotations[index].speaker = named }
            quotations[index].addressees = quotations[index].addressees.map { $0 == other ? named : $0 }
        }
    }
}
