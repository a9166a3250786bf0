/// Nouns for what one person feels about or has over another: "admiration for", "belief in", "victory over".
enum RegardNouns {
    /// The kind of tie such a noun makes, from the one who feels or wins to the other.
    static func kind(_ lemma: String) -> TieKind? {
        if esteem.contains(lemma) { return .admirer }
        if contests.contains(lemma) { return .rival }
        return hostility.contains(lemma) ? .enemy : nil
    }

    private static let contests: Set<String> = ["defeat", "loss", "triumph", "upset", "victory", "win"]

    private static let esteem: Set<String> = [
        "admiration", "adoration", "adulation", "affection", "appreciation", "awe", "belief", "crush", "devotion",
        "esteem",
        "faith", "fondness", "gratitude", "praise", "pride", "regard", "respect", "reverence", "trust",
    ]

    private static let hostility: Set<String> = [
        "animosity", "attack", "broadside", "contempt", "disdain", "dislike", "distrust", "grudge", "hatred",
        "hostility", "lawsuit", "loathing", "mistrust", "resentment", "scorn", "tirade",
    ]

    /// What belongs to a person and stands for the person when it is admired: "belief in Ann's ability".
    static let partsOfPeople: Set<String> = [
        "ability", "achievement", "album", "book", "call", "campaign", "debut", "doctorate", "film", "game",
        "generosity",
        "kindness", "loyalty", "office", "acting", "art", "artistry", "career", "courage", "craft", "dedication",
        "determination",
        "gift", "honesty", "instinct", "intelligence", "leadership", "letter", "message", "mind", "music",
        "performance", "playing",
        "potential", "skill", "novel", "operation", "play", "record", "series", "show", "single", "song", "strength",
        "style",
        "talent", "voice", "wit", "work", "writing",
    ]
}
