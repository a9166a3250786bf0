/// The noun phrase around a noun that says what somebody is to somebody: "her old friend and producer".
struct RolePhrase {
    /// What stands before the noun and its modifiers.
    enum Determiner {
        /// The token of a possessive pronoun: "her", "whose".
        case possessive(Int)
        /// The last token of the nominal that "'s" follows: "Lund" in "Lund's big brother".
        case genitive(Int)
        /// "the", "this", "a", "another", "some".
        case article(Int)
        case none
    }

    /// The noun that was asked for.
    let noun: Int
    /// From the determiner to the noun, with what follows the noun by hyphens: "brother-in-law".
    let tokens: Range<Int>
    let determiner: Determiner

    /// The token whose people the noun belongs to: the possessive pronoun, or the nominal before "'s".
    var owner: Int? {
        switch determiner {
        case .possessive(let token), .genitive(let token): token
        case .article, .none: nil
        }
    }
}
