/// How warm, how uneven and how close a kind of tie is taken to be: a convention of ours, no measurement of people.
struct TieMeasure {
    /// From -1 (hostile) to 1 (loving).
    let warmth: Double
    /// From 0 (as equals) to 1 (a stands above b).
    let balance: Double
    /// From 0 (strangers) to 1 (one household).
    let closeness: Double

    /// The measure of a kind.
    static func of(_ kind: TieKind) -> TieMeasure {
        switch kind {
        case .parent: TieMeasure(warmth: 0.7, balance: 0.8, closeness: 1)
        case .sibling: TieMeasure(warmth: 0.6, balance: 0, closeness: 0.9)
        case .spouse: TieMeasure(warmth: 0.8, balance: 0, closeness: 1)
        case .partner: TieMeasure(warmth: 0.9, balance: 0, closeness: 0.9)
        case .exPartner: TieMeasure(warmth: -0.1, balance: 0, closeness: 0.4)
        case .relative: TieMeasure(warmth: 0.4, balance: 0, closeness: 0.6)
        case .friend: TieMeasure(warmth: 0.8, balance: 0, closeness: 0.7)
        case .employer: TieMeasure(warmth: 0, balance: 1, closeness: 0.3)
        case .colleague: TieMeasure(warmth: 0.2, balance: 0, closeness: 0.4)
        case .collaborator: TieMeasure(warmth: 0.4, balance: 0, closeness: 0.5)
        case .businessPartner: TieMeasure(warmth: 0.2, balance: 0, closeness: 0.5)
        case .mentor: TieMeasure(warmth: 0.6, balance: 0.8, closeness: 0.6)
        case .teacher: TieMeasure(warmth: 0.3, balance: 0.8, closeness: 0.4)
        case .admirer: TieMeasure(warmth: 0.7, balance: -0.3, closeness: 0.3)
        case .rival: TieMeasure(warmth: -0.4, balance: 0, closeness: 0.3)
        case .enemy: TieMeasure(warmth: -1, balance: 0, closeness: 0.2)
        case .estranged: TieMeasure(warmth: -0.6, balance: 0, closeness: 0.1)
        case .acquaintance: TieMeasure(warmth: 0.1, balance: 0, closeness: 0.2)
        case .neighbour: TieMeasure(warmth: 0.2, balance: 0, closeness: 0.3)
        case .equal: TieMeasure(warmth: 0.3, balance: 0, closeness: 0.4)
        }
    }
}
