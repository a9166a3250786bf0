import RapportLanguage

/// A tie as the words give it, before negation, certainty, stage and attribution are read.
struct Draft {
    /// The people on the side of a; for a tie that is the same both ways, one of the sides.
    var a: [Int]
    /// The people on the other side.
    var b: [Int]
    var kind: TieKind
    /// The token that names the tie.
    var trigger: Int
    /// The tokens of the text's own word for it.
    var label: Range<Int>
    /// Whether the words themselves deny it: "platonic".
    var isDenial = false
    /// Whether the words only liken: "older brother/little sister".
    var isFigurative = false
    /// Whether the words take it for granted, so that what the sentence denies or doubts is something else: "his wife Ann
    /// never came".
    var isPresupposed = false
    /// Whether the words speak of somebody as known, so that only coreference tells who that is: "her father was late".
    ///
    /// They say again what was said elsewhere, or are not to be trusted.
    var isEcho = false
    /// Whether the words say it only where they are negated: "they do *not* speak".
    var needsNegation = false
    /// Whether the words tell who is a; where not, the rest of the reading has to.
    var isDirectionKnown = true
    var confidence: Double
    /// The name of the rule.
    var rule: String

    /// A tie between all of one group: "the three brothers".
    static func pairs(within group: [Int]) -> [(a: Int, b: Int)] {
        group.indices.flatMap { first in group[(first + 1)...].map { (group[first], $0) } }
    }

    /// Every pair that the draft joins.
    var pairs: [(a: Int, b: Int)] {
        if b.isEmpty { return Self.pairs(within: a) }
        return a.flatMap { one in b.filter { $0 != one }.map { (one, $0) } }
    }
}
