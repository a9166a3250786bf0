internal import RapportText

/// What is known of the people of a text before it is asked who speaks.
struct People {
    /// What is known of one person.
    struct Traits {
        var canSpeak = false
        /// The gender by titles, pronouns and nouns, or else by the given name.
        var gender: Gender?
        /// How prominent the person is: 0 for the one named most, then 1, 2, 3 and 4 for ever lower ranks.
        var prominence = 4
        /// The words of names, in lower case: "the doctor" may be Doctor Hale.
        var words: Set<String> = []
        /// How often common nouns speak of the person, by their heads: "my companion", "the detective".
        var nouns: [String: Int] = [:]
    }

    private let traits: [Traits]
    /// Whether only members of a cast may speak.
    let isCastKnown: Bool
    /// The one who says "I" in the narration, where it is told in the first person.
    let narrator: Int?
    /// How the text describes them.
    let descriptions: Descriptions

    /// - Complexity: O(mentions).
    init(_ annotation: Annotation, _ lexicon: Lexicon) {
        let isCastKnown = annotation.clusters.contains { $0.castMember != nil }
        let isCastFound = annotation.clusters.contains { $0.castMember?.isFound == true }
        let narrator = Self.narrator(of: annotation) { !isCastKnown || isCastFound || $0.castMember != nil }
        var traits = annotation.clusters.enumerated().map { index, cluster in
            var one = Traits()
            one.canSpeak =
                isCastKnown
                ? cluster.castMember != nil || isCastFound && index == narrator
                : cluster.type == .person || cluster.type == .organisation
            guard one.canSpeak else { return one }
            one.gender = cluster.gender ?? Self.gender(of: cluster, annotation)
            for mention in cluster.mentions {
                switch annotation.mentions[mention].form {
                case .proper:
                    let words = NamePieces.pieces(of: annotation.words(of: mention).utf8)
                    one.words.formUnion(words.map(\.word))
                    if one.gender == nil, let first = words.first {
                        one.gender = lexicon.usualGender(ofGivenName: first.word.startingWithCapital)
                    }
                case .common:
                    one.nouns[annotation.form(of: annotation.mentions[mention].head).lowercased(), default: 0] += 1
                case .pronoun: continue
                }
            }
            return one
        }
        let counts = annotation.clusters.map { cluster in
            cluster.mentions.count { annotation.mentions[$0].form == .proper }
        }
        let order = traits.indices.filter { traits[$0].canSpeak }.sorted { (counts[$1], $0) < (counts[$0], $1) }
        for (rank, person) in order.enumerated() {
            traits[person].prominence = rank == 0 ? 0 : rank < 3 ? 1 : rank < 8 ? 2 : rank < 20 ? 3 : 4
        }
        descriptions = Descriptions(annotation) { traits[$0].canSpeak }
        self.traits = traits
        self.isCastKnown = isCastKnown
        self.narrator = narrator.flatMap { traits[$0].canSpeak ? $0 : nil }
    }

    subscript(person: Int) -> Traits { traits[person] }

    /// Whether a cluster is somebody who may be answered as a speaker.
    func canSpeak(_ person: Int) -> Bool { traits[person].canSpeak }

    /// The gender of most of the pronouns, titles and nouns that tell one.
    private static func gender(of cluster: Cluster, _ annotation: Annotation) -> Gender? {
        var feminine = 0
        var masculine = 0
        for mention in cluster.mentions {
            switch annotation.mentions[mention].gender {
            case .feminine: feminine += 1
            case .masculine: masculine += 1
            default: break
            }
        }
        return feminine == masculine ? nil : feminine > masculine ? .feminine : .masculine
    }

    /// The cluster that holds most of the narration's "I", where there are enough of them.
    private static func narrator(of annotation: Annotation, _ mayTell: (Cluster) -> Bool) -> Int? {
        let quoted = annotation.quotedTokens
        var narration = 0
        for isQuoted in quoted where !isQuoted { narration += 1 }
        var counts: [Int: Int] = [:]
        for (index, cluster) in annotation.clusters.enumerated() where cluster.type == .person && mayTell(cluster) {
            for mention in cluster.mentions where !quoted[annotation.mentions[mention].head] {
                let word = annotation.form(of: annotation.mentions[mention].head)
                if word == "I" || word == "me" { counts[index, default: 0] += 1 }
            }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value * 250 > narration
        else {
            return nil
        }
        return most.key
    }
}
