/// Adjectives that say what people are to each other.
enum TieAdjectives {
    /// What an adjective says.
    struct Meaning: Sendable {
        let kind: TieKind
        /// The prepositions that bring in the other person; empty where the subject is both, or a bond.
        let prepositions: Set<String>
        /// Whether the adjective denies the kind: "platonic", "unequal".
        let isDenial: Bool
        let confidence: Double
    }

    /// Looks a word up.
    static func meaning(_ word: String) -> Meaning? { table[word] }

    private static let table: [String: Meaning] = [
        "close": Meaning(kind: .friend, prepositions: ["with", "to"], isDenial: false, confidence: 0.5),
        "devoted": Meaning(kind: .friend, prepositions: ["to"], isDenial: false, confidence: 0.6),
        "divorced": Meaning(kind: .exPartner, prepositions: ["from"], isDenial: false, confidence: 0.9),
        "engaged": Meaning(kind: .partner, prepositions: ["to"], isDenial: false, confidence: 0.7),
        "equal": Meaning(kind: .equal, prepositions: [], isDenial: false, confidence: 0.7),
        "estranged": Meaning(kind: .estranged, prepositions: ["from"], isDenial: false, confidence: 0.9),
        "fond": Meaning(kind: .admirer, prepositions: ["of"], isDenial: false, confidence: 0.8),
        "friendly": Meaning(kind: .friend, prepositions: ["with"], isDenial: false, confidence: 0.7),
        "inseparable": Meaning(kind: .friend, prepositions: ["from"], isDenial: false, confidence: 0.7),
        "married": Meaning(kind: .spouse, prepositions: ["to"], isDenial: false, confidence: 0.9),
        "non-romantic": Meaning(kind: .partner, prepositions: [], isDenial: true, confidence: 0.9),
        "non-sexual": Meaning(kind: .partner, prepositions: [], isDenial: true, confidence: 0.8),
        "nonsexual": Meaning(kind: .partner, prepositions: [], isDenial: true, confidence: 0.8),
        "platonic": Meaning(kind: .partner, prepositions: [], isDenial: true, confidence: 0.9),
        "proud": Meaning(kind: .admirer, prepositions: ["of"], isDenial: false, confidence: 0.8),
        "related": Meaning(kind: .relative, prepositions: ["to"], isDenial: false, confidence: 0.7),
        "romantic": Meaning(kind: .partner, prepositions: [], isDenial: false, confidence: 0.9),
        "sexual": Meaning(kind: .partner, prepositions: [], isDenial: false, confidence: 0.9),
        "unequal": Meaning(kind: .equal, prepositions: [], isDenial: true, confidence: 0.9),
    ]
}
