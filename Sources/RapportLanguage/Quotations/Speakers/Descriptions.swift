/// How a text describes people who may speak by common nouns: "the old lady", "her son".
struct Descriptions {
    /// How often each phrase speaks of whom, and of anybody.
    private var people: [FeatureHash: [Int: Int]] = [:]
    /// How often somebody is told to be kin of somebody.
    private var kin: [FeatureHash: Int] = [:]

    /// - Complexity: O(mentions).
    init(_ annotation: Annotation, canSpeak: (Int) -> Bool) {
        let mentions = MentionIndex(annotation)
        let words = DescriptionWords(annotation, mentions)
        for (index, mention) in annotation.mentions.enumerated() where mention.form == .common {
            guard let person = mentions.cluster(of: index), canSpeak(person) else { continue }
            people[words.phrase(of: index), default: [:]][person, default: 0] += 1
            if let owner = words.owner(of: index), canSpeak(owner), owner != person, words.isKin(index) {
                kin[Self.pair(person, owner), default: 0] += 1
            }
        }
    }

    /// How often a phrase speaks of a person.
    func count(_ phrase: FeatureHash, _ person: Int) -> Int { people[phrase]?[person] ?? 0 }

    /// How often it speaks of anybody.
    func count(_ phrase: FeatureHash) -> Int { people[phrase]?.values.reduce(0, +) ?? 0 }

    /// How often one of two is told to be kin of the other.
    func kinCount(_ one: Int, _ other: Int) -> Int { kin[Self.pair(one, other)] ?? 0 }

    private static func pair(_ one: Int, _ other: Int) -> FeatureHash {
        FeatureHash(min(one, other)).with(FeatureHash(max(one, other)))
    }
}
