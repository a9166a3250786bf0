package import RapportRelations

extension TieKind {
    /// The kind as what one, or both, are: "mentor", "friends", "a couple".
    package var stage: String { isDirected ? rawValue : predicate }

    /// What two people are to each other: "friends", "a couple"; of a directed kind, what one is to the other.
    private var predicate: String {
        switch self {
        case .parent, .mentor, .teacher: "a \(rawValue) of"
        case .employer: "the employer of"
        case .admirer: "an admirer of"
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
    ///
    /// Where nobody affirms it outright, "Ada and Ben are something like siblings".
    package func sentence(_ a: String, _ b: String, _ claim: Claim, isHedged: Bool) -> String {
        let subject = isDirected ? a : "\(a) and \(b)"
        let verb = isDirected ? "is" : "are"
        let what = isDirected ? "\(predicate) \(b)" : predicate
        switch claim {
        case .affirmed: return "\(subject) \(verb) \(isHedged ? "something like " : "")\(what)"
        case .denied: return "\(subject) \(verb) not \(what)"
        case .open: return "Whether \(subject) \(verb) \(what) is left open"
        }
    }
}

/// What is claimed of a tie.
package enum Claim: CaseIterable {
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
