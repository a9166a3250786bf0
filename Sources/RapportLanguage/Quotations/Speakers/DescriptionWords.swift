/// The words of descriptions.
struct DescriptionWords {
    private let annotation: Annotation
    private let mentions: MentionIndex

    init(_ annotation: Annotation, _ mentions: MentionIndex) {
        (self.annotation, self.mentions) = (annotation, mentions)
    }

    /// What a description is known by: its words up to its head, but for an article.
    func phrase(of mention: Int) -> FeatureHash {
        let mention = annotation.mentions[mention]
        var hash = FeatureHash(0)
        for token in mention.tokens.lowerBound...mention.head {
            let word = annotation.form(of: token).lowercased()
            if Determiners.reading(word) != nil, token < mention.head { continue }
            hash = hash.with(FeatureHash(word.utf8))
        }
        return hash
    }

    /// Whose somebody is: "her father", "Tom's father".
    func owner(of mention: Int) -> Int? {
        let first = annotation.mentions[mention].tokens.lowerBound
        return mentions.mentions(beginningIn: first..<(first + 1)).lazy.filter { $0 != mention }
            .compactMap { mentions.cluster(of: $0) }.first
    }

    /// Whether the head of a description is a noun of kinship.
    func isKin(_ mention: Int) -> Bool {
        KinshipNoun(lemma: annotation.form(of: annotation.mentions[mention].head).lowercased()) != nil
    }
}
