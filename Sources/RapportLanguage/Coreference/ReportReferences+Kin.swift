internal import RapportText

/// Whom a noun for kin speaks of: "her brother", once the text has said who that is.
extension ReportReferences {
    /// The person whom "her brother" names or speaks of: the name beside it, who was called so before, or the only other
    /// bearer of her surname.
    ///
    /// - Complexity: O(kin of one person + bearers of one surname).
    mutating func kin(_ mention: Int) -> Int? {
        let found = annotation.mentions[mention]
        guard found.form == .common, found.type == .person, found.number != .plural,
            let noun = KinshipNoun(lemma: annotation.tokens[found.head].lemma), Self.manners.contains(noun.manner),
            let owner = owner(of: found), isNamed[owner]
        else { return nil }
        if let named = namedAfter(found) ?? namedBefore(found) {
            note(noun, of: owner, named)
            return named
        }
        if let subject = saidToBe(found), subject != owner {
            note(noun, of: owner, subject)
            return nil
        }
        let known = (kinOfCluster[owner] ?? []).filter {
            $0.noun.tie == noun.tie && fits($0.kin, noun.gender) && ($0.noun.gender ?? noun.gender) == noun.gender
        }
        if let last = known.last { return last.kin }
        guard [.parent, .child, .sibling, .spouse].contains(noun.tie),
            let surname = Self.surname(of: annotation.clusters[owner], annotation)
        else { return nil }
        let others = (clustersOfSurname[surname] ?? []).filter { $0 != owner && fits($0, noun.gender) }
        return others.count == 1 ? others[0] : nil
    }

    private static let manners: Set<KinshipNoun.Manner> = [.plain, .former, .half, .step]

    private mutating func note(_ noun: KinshipNoun, of owner: Int, _ kin: Int) {
        kinOfCluster[owner, default: []].append((noun, kin))
        kinOfCluster[kin, default: []].append((KinshipNoun(tie: noun.tie.inverse, manner: .plain, gender: nil), owner))
    }

    /// Takes down whose husband or wife somebody is: "Ann Bell is married to the designer Tom Marsh".
    mutating func noteMarriage(_ mention: Int) {
        let head = annotation.mentions[mention].head
        guard annotation.tokens[head].relation == .obl, let verb = annotation.tokens[head].head,
            words.lower(verb) == "married", tree.dependents(of: head).contains(where: { words.lower($0) == "to" }),
            let spouse = clusterOfMention[mention], isNamed[spouse]
        else { return }
        let subject = mentionsOfSentence[words.sentence(of: head)].first {
            isSubject($0) && annotation.tokens[annotation.mentions[$0].head].head == verb
        }
        guard let owner = subject.flatMap({ clusterOfMention[$0] }), isNamed[owner], owner != spouse else { return }
        note(KinshipNoun(tie: .spouse, manner: .plain, gender: nil), of: owner, spouse)
    }

    /// Ann in "Ann, his sister,".
    private func namedBefore(_ mention: Mention) -> Int? {
        guard annotation.tokens[mention.head].relation == .appos, let name = annotation.tokens[mention.head].head,
            name < mention.head
        else { return nil }
        return named(at: name)
    }

    /// Ann in "Ann is his sister".
    private func saidToBe(_ mention: Mention) -> Int? {
        let dependents = tree.dependents(of: mention.head)
        guard dependents.contains(where: { annotation.tokens[$0].relation == .cop }),
            let subject = dependents.first(where: { annotation.tokens[$0].relation == .nsubj })
        else { return nil }
        return named(at: subject)
    }

    private func named(at head: Int) -> Int? {
        mentionsOfSentence[words.sentence(of: head)].first {
            annotation.mentions[$0].head == head && annotation.mentions[$0].form == .proper
        }.flatMap { clusterOfMention[$0] }.flatMap { isNamed[$0] ? $0 : nil }
    }

    /// The cluster of the possessive pronoun or name that a noun belongs to.
    private func owner(of mention: Mention) -> Int? {
        let owners = tree.dependents(of: mention.head).filter { annotation.tokens[$0].relation == .nmodPoss }
        guard owners.count == 1 else { return nil }
        return mentionsOfSentence[words.sentence(of: mention.head)].first { annotation.mentions[$0].head == owners[0] }
            .flatMap { clusterOfMention[$0] }
    }

    /// The person named right after a noun: "her brother Tom", "her brother, the novelist Tom Bell".
    private func namedAfter(_ mention: Mention) -> Int? {
        let end = words.sentenceTokens(of: mention.head).upperBound
        var next = mention.head + 1
        if next < end, words.isSign(next, ",") {
            next += 1
            while next < end, [.determiner, .adjective, .noun].contains(annotation.tokens[next].universalTag) {
                next += 1
            }
        }
        let named = mentionsOfSentence[words.sentence(of: mention.head)].first { other in
            let other = annotation.mentions[other]
            return other.form == .proper && other.tokens.contains(next) && other.tokens.lowerBound > mention.head
        }
        return named.flatMap { clusterOfMention[$0] }.flatMap { isNamed[$0] ? $0 : nil }
    }

    /// The last word of the longest name in a cluster, where it has two words and more.
    static func surname(of cluster: Cluster, _ annotation: Annotation) -> Substring? {
        let names = cluster.mentions.map { annotation.mentions[$0] }.filter { mention in
            mention.tokens.count > 1 && mention.tokens.allSatisfy { annotation.tokens[$0].universalTag == .properNoun }
        }
        guard let longest = names.max(by: { $0.tokens.count < $1.tokens.count }) else { return nil }
        return annotation.form(of: longest.tokens.upperBound - 1)
    }
}
