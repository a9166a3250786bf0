/// Nouns for what one person feels about another: "admiration for", "belief in", "pride in".
enum RegardNouns {
    /// The kind of tie a feeling makes, from the one who feels to the other.
    static func kind(_ lemma: String) -> TieKind? {
        if esteem.contains(lemma) { return .admirer }
        return hostility.contains(lemma) ? .enemy : nil
    }

    private static let esteem: Set<String> = [
        "admiration", "adoration", "adulation", "affection", "appreciation", "awe", "belief", "devotion", "esteem",
        "faith",
        "fondness", "gratitude", "praise", "pride", "regard", "respect", "reverence", "trust",
    ]

    private static let hostility: Set<String> = [
        "animosity", "contempt", "dislike", "grudge", "hatred", "hostility", "loathing", "resentment",
    ]

    /// What belongs to a person and stands for the person when it is admired: "belief in Ann's ability".
    static let partsOfPeople: Set<String> = [
        "ability", "acting", "art", "artistry", "career", "courage", "craft", "dedication", "determination", "gift",
        "honesty",
        "instinct", "intelligence", "leadership", "mind", "music", "performance", "playing", "potential", "skill",
        "strength",
        "style", "talent", "voice", "wit", "work", "writing",
    ]
}
