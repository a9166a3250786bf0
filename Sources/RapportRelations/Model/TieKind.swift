/// What one person is to another: a closed list.
public enum TieKind: String, CaseIterable, Sendable {
    case parent, sibling, spouse, partner
    case exPartner = "ex-partner"
    case relative, friend, employer, colleague, collaborator
    case businessPartner = "business-partner"
    case mentor, teacher, admirer, rival, enemy, estranged, acquaintance, neighbour, equal

    /// Whether the tie runs from a to b: a is the parent, employer, mentor, teacher or admirer *of* b.
    public var isDirected: Bool {
        switch self {
        case .parent, .employer, .mentor, .teacher, .admirer: true
        default: false
        }
    }
}
