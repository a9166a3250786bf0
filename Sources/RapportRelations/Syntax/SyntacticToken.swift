import RapportLanguage
import RapportText

/// A token without its letters: its part of speech and its place in the tree.
///
/// Rules ask for these at every turn. Without strings a token is copied in a moment.
struct SyntacticToken: Sendable {
    let span: Span
    let universalTag: UniversalTag
    let pennTag: PennTag
    let head: Int?
    let relation: DependencyRelation
    /// Whether its form is one of the singular; some forms tell no number.
    let isSingular: Bool
    /// Whether its form is one of the plural.
    let isPlural: Bool

    init(_ token: Token) {
        span = token.span
        universalTag = token.universalTag
        pennTag = token.pennTag
        head = token.head
        relation = token.relation
        let number = token.features["Number"]
        isSingular = number == "Sing"
        isPlural = number == "Plur"
    }
}
