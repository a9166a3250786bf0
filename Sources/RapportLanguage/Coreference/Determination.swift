/// How a mention's first words present its entity: as known, as new, as somebody's, or by name.
enum Determination: UInt8, Sendable {
    /// A name: "Elisabeth Moss".
    case name
    /// "the actor".
    case definite
    /// "this actor", "those men".
    case demonstrative
    /// "his co-star", "Hamm's wife".
    case possessed
    /// "an actor", "some men", "another woman".
    case indefinite
    /// "both actors", "the two", "all of them".
    case counted
    /// "no man", "every actor", "any woman".
    case quantified
    /// "actors", "women".
    case bare
    /// A pronoun.
    case pronoun
}
