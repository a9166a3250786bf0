/// What a verb says of the people it joins.
struct TieVerb: Sendable {
    /// How the people are joined to the verb.
    enum Frame: Sendable {
        /// Subject and object: "she hired him".
        case object
        /// Subject and a nominal with one of these prepositions: "she worked under him".
        case oblique(Set<String>)
        /// A plural subject alone: "they married", "the two fell out".
        case reciprocal
    }

    let kind: TieKind
    let frame: Frame
    /// Whether the subject is a of a directed kind; the other person is b.
    let isSubjectA: Bool
    /// Words that have to be among the verb's dependents: "fall *out*", "look *up* to".
    let particles: Set<String>
    let confidence: Double
    /// Whether the verb says it only where it is negated: "they do *not* speak".
    let needsNegation: Bool
    /// Whether what a negated verb says is that the tie is not: "never met".
    let isDenial: Bool
    /// Whether the verb itself says it as rumour: "linked with".
    let isHedged: Bool

    init(
        _ kind: TieKind,
        _ frame: Frame,
        isSubjectA: Bool = true,
        particles: Set<String> = [],
        confidence: Double = 0.8,
        needsNegation: Bool = false,
        isHedged: Bool = false,
        isDenial: Bool = false
    ) {
        self.isDenial = isDenial
        self.isHedged = isHedged
        self.needsNegation = needsNegation
        self.kind = kind
        self.frame = frame
        self.isSubjectA = isSubjectA
        self.particles = particles
        self.confidence = confidence
    }
}
