extension DependencyRelation {
    /// Whether a word with such a dependent is the predicate of a clause.
    var marksPredicate: Bool {
        switch self {
        case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter, .cop: true
        default: false
        }
    }
}
