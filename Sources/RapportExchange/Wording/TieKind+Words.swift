import RapportRelations

extension TieKind {
    /// The kind as what one, or both, are: "mentor", "friends", "a couple".
    var stage: String { isDirected ? rawValue : predicate }

    /// What two people are to each other: "friends", "a couple"; of a directed kind, what one is to the other.
    private var predicate: String {
        switch self {
        case .parent, .mentor, .teacher: "a \(rawValue) of"
        case .employer, .admirer: "an \(rawValue) of"
        case .spouse: "married"
        case .partner: "a couple"
        case .exPartner: "former partners"
        case .businessPartner: "business partners"
        case .enemy: "enemies"
        case .estranged: "estranged"
        case .sibling, .relative, .friend, .colleague, .collaborator, .rival, .acquaintance, .neighbour, .equal:
            "\(rawValue)s"
        }
    }

    /// A tie as a sentence without its full stop: "Ada is a mentor of Ben", "Ada and Ben are not friends".
    func sentence(_ a: String, _ b: String, _ claim: Claim) -> String {
        if isDirected {
            switch claim {
            case .affirmed: "\(a) is \(predicate) \(b)"
            case .denied: "\(a) is not \(predicate) \(b)"
            case .open: "Whether \(a) is \(predicate) \(b) is left open"
            }
        } else {
            switch claim {
            case .affirmed: "\(a) and \(b) are \(predicate)"
            case .denied: "\(a) and \(b) are not \(predicate)"
            case .open: "Whether \(a) and \(b) are \(predicate) is left open"
            }
        }
    }
}

/// What is claimed of a tie.
enum Claim: CaseIterable {
    case affirmed, denied, open

    /// What a statement claims: a questioned one leaves its tie open, whatever its polarity.
    init(_ statement: Statement) {
        if statement.certainty == .questioned {
            self = .open
        } else {
            self = statement.polarity == .affirmed ? .affirmed : .denied
        }
    }
}
