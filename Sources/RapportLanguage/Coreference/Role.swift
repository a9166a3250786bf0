/// The grammatical role a mention plays in its clause.
enum Role: UInt8, Sendable {
    case subject, passiveSubject, object, indirectObject, oblique, possessor, nounModifier, apposition, predicate
    case vocative, other

    /// The role of a token that bears this relation to its head.
    init(_ relation: DependencyRelation) {
        switch relation {
        case .nsubj, .nsubjOuter, .csubj, .csubjOuter: self = .subject
        case .nsubjPass, .csubjPass: self = .passiveSubject
        case .obj: self = .object
        case .iobj: self = .indirectObject
        case .obl, .oblAgent, .oblUnmarked: self = .oblique
        case .nmodPoss: self = .possessor
        case .nmod, .nmodDesc, .nmodUnmarked, .compound: self = .nounModifier
        case .appos: self = .apposition
        case .vocative: self = .vocative
        default: self = .other
        }
    }

    /// Whether it is an object of its verb.
    var isObject: Bool { self == .object || self == .indirectObject }

    /// Whether it is the subject of its clause.
    var isSubject: Bool { self == .subject || self == .passiveSubject }
}
