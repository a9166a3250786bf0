/// Nouns for the tie itself rather than for one of the two: "friendship", "feud", "relationship".
enum BondNouns {
    /// What a noun says of the tie.
    struct Meaning: Sendable {
        /// The kind of tie; nil for a noun that leaves the kind to its modifiers: "relationship".
        let kind: TieKind?
        /// How surely the noun alone tells that.
        let confidence: Double
    }

    /// Looks a lemma up.
    static func meaning(_ lemma: String) -> Meaning? { table[lemma] }

    private static let table: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        for (words, kind, confidence) in entries {
            for word in words.split(separator: " ") {
                table[String(word)] = Meaning(kind: kind, confidence: confidence)
            }
        }
        return table
    }()

    private static let entries: [(String, TieKind?, Double)] = [
        ("alliance association bond connection dynamic link rapport relation relationship tie", nil, 1),
        ("camaraderie companionship friendship", .friend, 0.9),
        ("marriage matrimony", .spouse, 0.9),
        ("wedding", .spouse, 0.8),
        ("engagement", .partner, 0.5),
        ("affair courtship dalliance entanglement fling liaison love romance", .partner, 0.8),
        ("divorce", .exPartner, 0.8),
        ("break-up breakup separation split", .exPartner, 0.5),
        ("enmity hatred hostility vendetta", .enemy, 0.8),
        ("feud", .enemy, 0.7),
        ("dispute quarrel row spat", .enemy, 0.6),
        ("competition rivalry", .rival, 0.9),
        ("contest duel showdown", .rival, 0.7),
        ("estrangement falling-out fallout rift", .estranged, 0.8),
        ("collaboration partnership teamwork", .collaborator, 0.8),
        ("mentorship mentoring tutelage", .mentor, 0.8),
        ("acquaintance acquaintanceship", .acquaintance, 0.8),
        ("equality", .equal, 0.7),
    ]

    /// Nouns that speak of a tie only after a certain word: "bad blood", "ill will", or "at": "at war".
    static func meaning(_ lemma: String, after word: String) -> Meaning? {
        switch (word, lemma) {
        case ("in", "love"): Meaning(kind: .partner, confidence: 0.8)
        case ("in", "awe"): Meaning(kind: .admirer, confidence: 0.8)
        case ("speaking", "term"), ("speaking", "terms"): Meaning(kind: .estranged, confidence: 0.8)
        case ("in", "contact"), ("in", "touch"): Meaning(kind: .estranged, confidence: 0.7)
        case ("at", "school"), ("at", "college"), ("at", "university"), ("same", "school"):
            Meaning(kind: .acquaintance, confidence: 0.6)
        case ("good", "term"), ("good", "terms"), ("friendly", "terms"): Meaning(kind: .friend, confidence: 0.7)
        case ("bad", "term"), ("bad", "terms"): Meaning(kind: .enemy, confidence: 0.6)
        case ("a", "relationship"): Meaning(kind: .partner, confidence: 0.6)
        case ("bad", "blood"), ("ill", "will"), ("at", "war"), ("at", "odd"), ("at", "odds"), ("at", "loggerheads"),
            ("at", "daggers"),
            ("at", "dagger"):
            Meaning(kind: .enemy, confidence: 0.8)
        default: nil
        }
    }

    /// "No love lost between them": what a noun tells with the word after it, where it is denied.
    static func meaning(_ lemma: String, before word: String) -> Meaning? {
        (lemma, word) == ("love", "lost") ? Meaning(kind: .enemy, confidence: 0.8) : nil
    }

    /// Words before a bond noun that tell the kind, or tell it better than the noun does.
    static func kind(ofModifier lemma: String) -> TieKind? { modifiers[lemma] }

    private static let modifiers: [String: TieKind] = [
        "adversarial": .enemy, "amorous": .partner, "antagonistic": .enemy, "brotherly": .sibling,
        "business": .businessPartner,
        "collaborative": .collaborator, "collegial": .colleague, "commercial": .businessPartner, "competitive": .rival,
        "creative": .collaborator, "dating": .partner, "domestic": .partner, "familial": .relative,
        "fraternal": .sibling,
        "friendly": .friend, "fatherly": .parent, "hostile": .enemy, "intimate": .partner, "love": .partner,
        "marital": .spouse,
        "maternal": .parent, "motherly": .parent, "parental": .parent, "paternal": .parent,
        "professional": .colleague, "romantic": .partner, "sexual": .partner, "sibling": .sibling, "sisterly": .sibling,
        "songwriting": .collaborator, "working": .colleague, "writing": .collaborator,
    ]
}
