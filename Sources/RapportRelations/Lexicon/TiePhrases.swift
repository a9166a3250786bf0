/// Nouns that tell a tie by the preposition before them and whose they are: "under her guidance", "on the staff of X".
enum TiePhrases {
    /// What such a phrase says.
    struct Meaning: Sendable {
        /// The prepositions that bring the noun in.
        let prepositions: Set<String>
        /// The tie; where it is directed, the owner of the noun is a.
        let kind: TieKind
        /// Whether the noun is a group of people, which one belongs to.
        var isGroup = false
        /// The verbs beside which the phrase tells the tie; none where any will do.
        var verbs: Set<String> = []
    }

    /// Looks a noun's lemma up.
    static func meaning(_ lemma: String) -> Meaning? { table[lemma] }

    private static let table: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        for (words, meaning) in entries {
            for word in words.split(separator: " ") { table[String(word)] = meaning }
        }
        return table
    }()

    private static let entries: [(String, Meaning)] = [
        ("eye guidance mentorship patronage tutelage", Meaning(prepositions: ["under"], kind: .mentor)),
        ("coaching instruction supervision tuition", Meaning(prepositions: ["under"], kind: .teacher)),
        ("chairmanship command leadership management", Meaning(prepositions: ["under"], kind: .employer)),
        ("baton direction", Meaning(prepositions: ["under"], kind: .collaborator)),
        ("aid assistance help", Meaning(prepositions: ["with"], kind: .collaborator)),
        ("behalf", Meaning(prepositions: ["on"], kind: .employer, verbs: speaking)),
        (
            "administration cabinet campaign employ government household office payroll service staff team",
            Meaning(prepositions: ["for", "from", "in", "of", "on"], kind: .employer, isGroup: true, verbs: belonging)
        ),
        (
            "bakery firm kitchen lab laboratory restaurant salon shop studio workshop",
            Meaning(prepositions: ["at", "for", "in"], kind: .employer, isGroup: true, verbs: working)
        ),
        (
            "band company ensemble group orchestra quartet quintet sextet trio troupe",
            Meaning(prepositions: ["in", "of", "with"], kind: .collaborator, isGroup: true, verbs: belonging)
        ),
        (
            "album film musical movie opera play production record series show single song tour",
            Meaning(prepositions: ["for", "in", "of", "on"], kind: .collaborator, isGroup: true, verbs: belonging)
        ),
    ]

    /// Verbs of those who belong to a group: "served in his cabinet", "joined her band".
    private static let belonging: Set<String> = [
        "appear", "begin", "drum", "duet", "enter", "join", "leave", "perform", "play", "quit", "rejoin", "remain",
        "resign",
        "serve",
        "sing", "sit", "start", "stay", "work",
    ]

    /// Verbs of those who work for somebody: "started in her kitchen".
    private static let working: Set<String> = [
        "apprentice", "begin", "cook", "intern", "start", "train", "wait", "work",
    ]

    /// Verbs of those who stand for somebody: "appeared on his behalf".
    private static let speaking: Set<String> = [
        "accept", "act", "appear", "argue", "bid", "campaign", "lobby", "negotiate", "speak", "sue",
    ]
}
