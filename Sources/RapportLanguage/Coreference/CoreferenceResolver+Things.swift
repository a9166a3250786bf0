extension CoreferenceResolver {
    /// Adds what else is spoken of more than once: objects, events, ideas, and the people, places and organisations that turn out to
    /// be spoken of again by "it" or "this".
    ///
    /// What is known of people stays as it is. Mentions reach over whole noun phrases from now on, as GUM has them. For
    /// coreference of everything; nothing else needs it.
    ///
    /// - Complexity: near O(tokens).
    public func resolveThings(in annotation: inout Annotation) {
        annotation.addThings()
        let settled = annotation.settledClusters()
        let reader = DiscourseReader(annotation, knowledge, settled: settled)
        var chooser = ScoringChooser(things)
        annotation.add(reader.read(&chooser), settled: settled)
        annotation.widenMentions()
    }
}

extension Annotation {
    // Two mentions never come to have the same words.
    fileprivate mutating func widenMentions() {
        let phrases = NounPhrase(tokens, DependencyTree(tokens))
        var taken = Set(mentions.map(\.tokens))
        for index in mentions.indices where mentions[index].form != .pronoun {
            let extent = phrases.extent(of: mentions[index].head)
            if taken.insert(extent).inserted { mentions[index].tokens = extent }
        }
        // Into order again.
        insert([])
        sortClusters()
    }

    /// Takes in what mentions of people, places and the like leave out.
    package mutating func addThings() { insert(ThingFinder(self).things()) }

    /// For each mention its cluster, where that is of a person or of two mentions and more; the others may still find company.
    package func settledClusters() -> [Int?] {
        var settled = [Int?](repeating: nil, count: mentions.count)
        for (index, cluster) in clusters.enumerated() where cluster.type == .person || cluster.mentions.count > 1 {
            for mention in cluster.mentions { settled[mention] = index }
        }
        return settled
    }

    // Puts what was read beside the settled clusters; things spoken of once are left out.
    fileprivate mutating func add(_ discourse: Discourse, settled: [Int?]) {
        var kept = clusters.map { cluster in
            var cluster = cluster
            if cluster.mentions.allSatisfy({ settled[$0] == nil }) { cluster.mentions = [] }
            return cluster
        }
        for found in discourse.clusters() {
            if let known = found.mentions.lazy.compactMap({ settled[$0] }).first {
                kept[known].mentions = found.mentions
                kept[known].attributes = found.attributes
            } else if found.mentions.count > 1 || found.type != .thing {
                kept.append(found)
            }
        }
        clusters = kept
        sortClusters()
        dropUnresolvedThings()
    }
}
