/// Finds whom descriptions mean by family names and titles.
///
/// Of Tom Hale "his mother" is the Mrs Hale of the text, and "the parson" is Parson Moss where no other is named.
/// This is for stories: reports speak of kin whom they do not name.
struct DescribedPeople {
    private let annotation: Annotation
    private let clusterOfMention: [Int?]
    private let mentions: MentionIndex
    private var named: [Named] = []
    /// The place of each named person among ``named``, by cluster.
    private var places: [Int: Int] = [:]

    /// Somebody whom the text names.
    private struct Named {
        let cluster: Int
        /// A mention by name.
        let mention: Int
        var count = 0
        var surnames: Set<String> = []
        var titles: Set<String> = []
        let gender: Gender?
    }

    /// - Complexity: O(mentions).
    init(_ annotation: Annotation) {
        self.annotation = annotation
        clusterOfMention = annotation.clusterOfMention()
        mentions = MentionIndex(annotation)
        for (index, mention) in annotation.mentions.enumerated() where mention.form == .proper {
            guard let cluster = clusterOfMention[index], annotation.clusters[cluster].type == .person,
                annotation.clusters[cluster].number != .plural
            else { continue }
            add(index, of: cluster)
        }
    }

    private mutating func add(_ mention: Int, of cluster: Int) {
        let name = PersonName(words: annotation.words(of: mention).split { $0.isWhitespace })
        let place = places[cluster, default: named.count]
        if place == named.count {
            places[cluster] = place
            named.append(Named(cluster: cluster, mention: mention, gender: annotation.clusters[cluster].gender))
        }
        named[place].count += 1
        named[place].titles.formUnion(name.titles)
        if let last = name.parts.last, name.isFull || name.takesSurname { named[place].surnames.insert(last) }
    }

    /// Each description with a mention of the person by name, where most descriptions of the same cluster mean that person.
    ///
    /// - Complexity: O(mentions + people of one name).
    func namings() -> [(name: Int, bearer: Int)] {
        let families = Dictionary(
            grouping: named.indices.flatMap { place in named[place].surnames.map { (name: $0, place: place) } },
            by: \.name
        ).mapValues { $0.map(\.place) }
        let holders = Dictionary(
            grouping: named.indices.flatMap { place in
                named[place].titles.filter { CastNames.isOffice($0) }.map { (title: $0, place: place) }
            },
            by: \.title
        ).mapValues { $0.map(\.place) }
        var votes: [Int: [Int: Int]] = [:]
        var bearers: [Int: Int] = [:]
        for (index, mention) in annotation.mentions.enumerated() {
            guard mention.form == .common, mention.number != .plural, let cluster = clusterOfMention[index],
                places[cluster] == nil, let place = relative(index, families) ?? holder(index, holders)
            else { continue }
            votes[cluster, default: [:]][place, default: 0] += 1
            bearers[cluster] = bearers[cluster] ?? index
        }
        return votes.sorted { $0.key < $1.key }.compactMap { cluster, votes in
            let all = votes.values.reduce(0, +)
            guard let most = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value * 3 >= all * 2,
                let bearer = bearers[cluster]
            else { return nil }
            return (named[most.key].mention, bearer)
        }
    }

    /// The one of the owner's name whom a noun of kinship means.
    private func relative(_ mention: Int, _ families: [String: [Int]]) -> Int? {
        let tokens = annotation.mentions[mention].tokens
        guard let noun = KinshipNoun(lemma: annotation.tokens[annotation.mentions[mention].head].lemma),
            noun.manner == .plain, let gender = noun.gender, Self.close.contains(noun.tie),
            let owner = mentions.mentions(beginningIn: tokens.lowerBound..<(tokens.lowerBound + 1)).lazy
                .filter({ $0 != mention }).compactMap({ clusterOfMention[$0] }).first.flatMap({ places[$0] })
        else { return nil }
        // A wife has her husband's name, and another than her parents, brothers and sisters.
        guard noun.tie == .spouse || noun.tie == .child || !named[owner].titles.contains("mrs") else { return nil }
        let others = Set(named[owner].surnames.flatMap { families[$0] ?? [] })
        let relatives = others.filter { other in
            guard other != owner, named[other].gender == gender else { return false }
            let isMarried = named[other].titles.contains("mrs")
            return switch (noun.tie, gender) {
            case (.spouse, .feminine): isMarried
            case (.parent, .feminine): isMarried || !others.contains { named[$0].titles.contains("mrs") }
            case (.parent, _): true
            default: !isMarried
            }
        }
        return mostNamed(relatives)
    }

    /// The one who has the title that a description consists of.
    private func holder(_ mention: Int, _ holders: [String: [Int]]) -> Int? {
        let tokens = annotation.mentions[mention].tokens
        guard tokens.count == 2, annotation.form(of: tokens.lowerBound).lowercased() == "the",
            let places = holders[PersonName.normalised(annotation.form(of: tokens.lowerBound + 1))]
        else { return nil }
        return mostNamed(Set(places))
    }

    /// The only one of several who is named more than now and then.
    private func mostNamed(_ places: Set<Int>) -> Int? {
        guard let most = places.max(by: { (named[$0].count, $1) < (named[$1].count, $0) }) else { return nil }
        let isOnly = places.allSatisfy { $0 == most || named[$0].count * 10 <= named[most].count }
        return isOnly ? most : nil
    }

    private static let close: Set<KinshipTie> = [.child, .parent, .sibling, .spouse]
}
