/// The groups of names that a name can belong to.
struct NameReading: Hashable, Sendable {
    /// The groups it fits, in order of how much their names tell.
    var candidates: [Int]
    /// The group of its own that it makes where none of those it fits agrees with it in gender.
    var fallback: Int?
    /// Whether it is a surname alone that several bear.
    var isSharedSurname = false

    /// The same of groups that stand further back.
    func moved(by places: Int) -> NameReading {
        NameReading(
            candidates: candidates.map { $0 + places },
            fallback: fallback.map { $0 + places },
            isSharedSurname: isSharedSurname
        )
    }
}
