internal import RapportText

/// Looks mentions and their clusters up by token.
struct MentionIndex {
    private let mentions: [Mention]
    private let clusters: [Cluster]
    /// The cluster of each mention, or -1.
    private var clusterOfMention: [Int32]
    /// The widest mention with this head, or -1.
    private let mentionOfHead: [Int32]
    private let firstTokens: [Int]

    /// - Complexity: O(tokens + mentions).
    init(_ annotation: Annotation) {
        mentions = annotation.mentions
        clusters = annotation.clusters
        var clusterOfMention = [Int32](repeating: -1, count: mentions.count)
        for (index, cluster) in clusters.enumerated() {
            for mention in cluster.mentions { clusterOfMention[mention] = Int32(index) }
        }
        var mentionOfHead = [Int32](repeating: -1, count: annotation.tokens.count)
        for (index, mention) in mentions.enumerated() {
            let other = mentionOfHead[mention.head]
            if other < 0 || mentions[Int(other)].tokens.count < mention.tokens.count {
                mentionOfHead[mention.head] = Int32(index)
            }
        }
        self.clusterOfMention = clusterOfMention
        self.mentionOfHead = mentionOfHead
        firstTokens = mentions.map(\.tokens.lowerBound)
    }

    /// The same where each mention is of the entity of another that is more telling; it is of none where there is no such mention.
    func reading(_ telling: [Int?]) -> MentionIndex {
        var index = self
        index.clusterOfMention = telling.map { $0.map { clusterOfMention[$0] } ?? -1 }
        return index
    }

    /// A mention.
    subscript(mention: Int) -> Mention { mentions[mention] }

    /// The cluster of a mention, where it is in one.
    func cluster(of mention: Int) -> Int? { clusterOfMention[mention] < 0 ? nil : Int(clusterOfMention[mention]) }

    /// Whether a cluster can speak: a person, or a body that speaks as one.
    func canSpeak(_ cluster: Int) -> Bool {
        clusters[cluster].type == .person || clusters[cluster].type == .organisation
    }

    /// Whether a cluster may be of a gender.
    func mayBe(_ cluster: Int, _ gender: Gender) -> Bool { clusters[cluster].gender.map { $0 == gender } ?? true }

    /// Whether a mention speaks of a person.
    func isPerson(_ mention: Int) -> Bool { mentions[mention].type == .person }

    /// The widest mention with this head.
    func mention(headedBy token: Int) -> Int? { mentionOfHead[token] < 0 ? nil : Int(mentionOfHead[token]) }

    /// The mentions that begin within a range of tokens, in order; of those that begin together the widest is first.
    ///
    /// - Complexity: O(log mentions).
    func mentions(beginningIn tokens: Range<Int>) -> Range<Int> {
        let first = firstMention(from: tokens.lowerBound)
        return first..<max(first, firstMention(from: tokens.upperBound))
    }

    /// The mentions of people that begin within a range of tokens and lie in no wider one of them.
    func people(in tokens: Range<Int>) -> [Int] {
        var people: [Int] = []
        var end = tokens.lowerBound
        for mention in mentions(beginningIn: tokens) where isPerson(mention) {
            guard mentions[mention].tokens.lowerBound >= end else { continue }
            people.append(mention)
            end = mentions[mention].tokens.upperBound
        }
        return people
    }

    private func firstMention(from token: Int) -> Int { firstTokens.partitioningIndex { $0 >= token } }
}
