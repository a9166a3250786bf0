/// How a person whom a kinship noun names is related to the person it is said of: "her uncle" is an `uncleOrAunt` of hers.
public enum KinshipTie: String, CaseIterable, Sendable {
    case parent, child, sibling, spouse
    case grandparent, grandchild, ancestor, descendant
    case uncleOrAunt = "uncle-or-aunt"
    case nephewOrNiece = "nephew-or-niece"
    case cousin
    case relative

    /// Generations above (positive) or below (negative) the person it is said of; nil where the tie leaves that open.
    public var generation: Int? {
        switch self {
        case .parent, .uncleOrAunt: 1
        case .child, .nephewOrNiece: -1
        case .grandparent: 2
        case .grandchild: -2
        case .sibling, .spouse, .cousin: 0
        case .ancestor, .descendant, .relative: nil
        }
    }

    /// The tie seen from the other side: a parent's inverse is a child.
    public var inverse: KinshipTie {
        switch self {
        case .parent: .child
        case .child: .parent
        case .grandparent: .grandchild
        case .grandchild: .grandparent
        case .ancestor: .descendant
        case .descendant: .ancestor
        case .uncleOrAunt: .nephewOrNiece
        case .nephewOrNiece: .uncleOrAunt
        case .sibling, .spouse, .cousin, .relative: self
        }
    }
}
