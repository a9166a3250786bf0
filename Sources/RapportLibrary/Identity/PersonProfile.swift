/// In what company a person of the library has been met.
struct PersonProfile: Sendable {
    /// Where the person exists: "real", or the folded title of a work.
    var world: String
    var gender: String?
    /// The names that can be told from others'.
    var names: [NameKey]
    /// How many documents it rests on: the first ones.
    var documents: Int
    /// Those they have been mentioned with, and in how many documents.
    var companions: [UInt64: Int]
    /// The publications they have been in.
    var outlets: Set<String>
    /// The works they had to do with.
    var works: Set<String>
    /// The first and last year.
    var years: ClosedRange<Int>?

    /// The most companions that are kept; those met first tell enough.
    private static let companionLimit = 96
    /// The most documents a profile rests on.
    static let documentLimit = 64

    /// Whether somebody is met in their company often: in one document of eight or more.
    func isClose(_ companion: UInt64) -> Bool { companions[companion].map { $0 * 8 >= documents } ?? false }

    /// Remembers a document the person was met in.
    ///
    /// The same documents in the same order make the same profile, whether it was kept in memory or is read anew.
    mutating func meet(_ context: DocumentContext, without own: UInt64) {
        guard documents < Self.documentLimit else { return }
        documents += 1
        for companion in context.companions.sorted() where companion != own {
            if companions.count < Self.companionLimit || companions[companion] != nil {
                companions[companion, default: 0] += 1
            }
        }
        if let outlet = context.outlet { outlets.insert(outlet) }
        works.formUnion(context.works)
        if let year = context.year {
            years = min(years?.lowerBound ?? year, year)...max(years?.upperBound ?? year, year)
        }
    }

    /// The profile of this person and another one who turned out to be the same; nil where they have met so much that it
    /// depends on the order of their documents.
    func joined(with other: PersonProfile) -> PersonProfile? {
        var joined = self
        joined.documents += other.documents
        joined.companions.merge(other.companions, uniquingKeysWith: +)
        guard joined.documents <= Self.documentLimit, joined.companions.count <= Self.companionLimit else { return nil }
        for name in other.names where names.allSatisfy({ $0.folded != name.folded }) { joined.names.append(name) }
        joined.outlets.formUnion(other.outlets)
        joined.works.formUnion(other.works)
        if let theirs = other.years {
            joined.years =
                years.map {
                    min($0.lowerBound, theirs.lowerBound)...max($0.upperBound, theirs.upperBound)
                } ?? theirs
        }
        return joined
    }
}
