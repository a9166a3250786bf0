internal import RapportText

/// Members of a cast that was handed in who may be listed twice: "The Painter" beside "Basil Hale", who paints.
///
/// Whoever has no name mostly speaks in one place of a text. A description that speaks in several, far from each other, is in
/// doubt; where the text is read without it and one of the others is likely to say its words, it is a second entry of somebody
/// who has a name.
struct SecondEntries {
    /// For each member in doubt, by id, the first parts of the utterances that were taken for his or hers.
    private let quotations: [String: [Int]]

    /// The ids of the members in doubt.
    var members: Set<String> { Set(quotations.keys) }

    /// Looks through a reading with the whole cast.
    ///
    /// - Complexity: O(quotations + names of the cast).
    init(_ annotation: Annotation) {
        let described = annotation.clusters.map { cluster in
            cluster.castMember.map { $0.names.allSatisfy(Self.isDescription) } ?? false
        }
        var quotations: [String: [Int]] = [:]
        var lastGroup: Int?
        for (index, quotation) in annotation.quotations.enumerated()
        where quotation.isSpoken && quotation.group != lastGroup {
            lastGroup = quotation.group
            guard let speaker = quotation.speaker, described[speaker],
                let member = annotation.clusters[speaker].castMember
            else { continue }
            quotations[member.id, default: []].append(index)
        }
        self.quotations = quotations.filter { _, quotations in
            let places = quotations.map { annotation.quotations[$0].span.start }
            return places.groups(furtherApartThan: Self.stretch) >= Self.fewestPlaces
        }
    }

    /// The ids of those whose words one of the others is likely to say.
    ///
    /// - Parameter annotation: a reading without the members in doubt.
    /// - Complexity: O(quotations of the members in doubt).
    func confirmed(by annotation: Annotation) -> Set<String> {
        Set(
            quotations.filter { _, quotations in
                var shares: [Int: Double] = [:]
                for quotation in quotations.map({ annotation.quotations[$0] }) {
                    if let speaker = quotation.speaker { shares[speaker, default: 0] += quotation.confidence }
                }
                return (shares.values.max() ?? 0) >= Self.leastShare * Double(quotations.count)
            }.keys
        )
    }

    private static func isDescription(_ name: String) -> Bool {
        let words = NamePieces.pieces(of: name.utf8).map(\.word)
        return words.count > 1 && CastNames.articles.contains(words[0])
    }

    /// How far apart utterances of different places are, in bytes: some ten pages.
    private static let stretch = 15_000
    /// In how many places a description speaks before it is in doubt.
    private static let fewestPlaces = 3
    /// How likely one of the others has to be, in the mean of the utterances.
    private static let leastShare = 1.0 / 3
}

extension Cast {
    /// The cast without some of its members.
    func without(_ ids: Set<String>) -> Cast { Cast(members.filter { !ids.contains($0.id) }) }
}
