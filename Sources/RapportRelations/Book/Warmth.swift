import RapportLanguage

/// Words that tell whether people are kind or unkind to each other: a list of ours, of the commonest words alone.
enum Warmth {
    /// 1 for a warm word, -1 for a cold one, by lemma; nil for others.
    static func of(_ lemma: String) -> Double? { values[lemma] }

    private static let values: [String: Double] = {
        var values: [String: Double] = [:]
        for word in warm { values[word] = 1 }
        for word in cold { values[word] = -1 }
        return values
    }()

    private static let warm = [
        "admire", "admiration", "adore", "affection", "affectionate", "affectionately", "amiable", "beloved", "caress",
        "charm", "charming", "cherish", "comfort", "confide", "congratulate", "console", "cordial", "cordially",
        "darling",
        "dear", "dearest", "delight", "delighted", "devoted", "embrace", "esteem", "fond", "fondly", "fondness",
        "forgive", "friend", "friendly", "friendship", "gallant", "generous", "gentle", "gently", "glad", "grateful",
        "gratitude", "happy", "hug", "kind", "kindly", "kindness", "kiss", "laugh", "love", "loving", "lovingly",
        "obliged",
        "pleased", "praise", "reassure", "rejoice", "smile", "soothe", "sweet", "sympathy", "tender", "tenderly",
        "tenderness", "thank", "trust", "warmly", "welcome",
    ]

    private static let cold = [
        "abuse", "accuse", "anger", "angrily", "angry", "annoyed", "betray", "bitter", "bitterly", "blame", "coldly",
        "contempt", "contemptuous", "cruel", "cruelly", "cruelty", "curse", "deceive", "despise", "detest", "disdain",
        "disgust", "dislike", "distrust", "enemy", "enrage", "envy", "fury", "furious", "glare", "hate", "hateful",
        "hatred",
        "hostile", "indignant", "indignation", "insolent", "insult", "jealous", "jealousy", "loathe", "mock", "offend",
        "offended", "quarrel", "rage", "reproach", "resent", "resentment", "revenge", "rival", "rude", "rudely",
        "scold",
        "scorn", "sneer", "spite", "strike", "suspect", "suspicion", "threaten", "unkind", "unkindness", "villain",
        "wretch",
    ]
}
