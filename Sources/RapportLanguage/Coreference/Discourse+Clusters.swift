extension Discourse {
    /// The entities as clusters, in order of their first mentions; members by their places among the clusters.
    func clusters() -> [Cluster] {
        var clusters: [Cluster] = []
        var place = [Int?](repeating: nil, count: entities.count)
        let order = entities.indices.filter { !entities[$0].mentions.isEmpty }
            .map { entity in (entity, entities[entity].mentions.map { profiles[$0].mention }.sorted()) }
            .sorted { $0.1[0] < $1.1[0] }
        for (index, (entity, _)) in order.enumerated() { place[entity] = index }
        for (entity, mentions) in order {
            let found = entities[entity]
            var cluster = Cluster(
                mentions: mentions,
                type: found.type,
                number: found.number,
                gender: found.gender,
                members: found.members.compactMap { place[$0] },
                attributes: found.attributes.map { profiles[$0].mention }
            )
            if let known = names.known, let member = found.nameGroup, member < known.genders.count {
                (cluster.type, cluster.number) = (.person, .singular)
                cluster.gender = known.genders[member]
                cluster.castMember = known.castMembers[member]
            }
            clusters.append(cluster)
        }
        return clusters
    }

    /// For each mention the most telling one of its entity: the first name, or else the first mention.
    ///
    /// - Parameter count: how many mentions the annotation has.
    func tellingMentions(count: Int) -> [Int?] {
        var telling = [Int?](repeating: nil, count: count)
        for entity in entities where !entity.mentions.isEmpty {
            let first = entity.mentions.first { profiles[$0].form == .proper } ?? entity.mentions[0]
            for mention in entity.mentions { telling[profiles[mention].mention] = profiles[first].mention }
        }
        return telling
    }
}
