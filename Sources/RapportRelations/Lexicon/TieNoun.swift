/// A noun that says what its bearer is to somebody: "mentor", "daughter", "co-star".
struct TieNoun: Sendable {
    /// On which side of the tie the bearer of the noun stands.
    enum Side: Sendable {
        /// The bearer is a: a mentor is the mentor *of* the other.
        case a
        /// The bearer is b: of a pupil, the other is the teacher.
        case b
        /// Both are the same to each other.
        case both
    }

    let kind: TieKind
    let side: Side
    /// How surely the noun alone tells the kind, from 0 to 1: "partner" tells less than "wife".
    let confidence: Double

    init(_ kind: TieKind, _ side: Side, confidence: Double = 0.9) {
        self.kind = kind
        self.side = side
        self.confidence = confidence
    }
}
