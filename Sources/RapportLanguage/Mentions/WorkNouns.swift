/// Nouns that go with titles of works.
enum WorkNouns {
    /// Whether a title may stand right before or after the noun: "the film …", "the … finale".
    static func contains(_ word: String) -> Bool { introduces(word) || follows(word) }

    /// Whether a title may follow the noun at once: "the series …".
    static func introduces(_ lemma: String) -> Bool { introducing.contains(lemma) }

    /// Whether a title may stand at once before the noun: "the … finale".
    static func follows(_ lemma: String) -> Bool { following.contains(lemma) }

    private static let introducing: Set<String> = [
        "album", "biopic", "blockbuster", "comedy", "documentary", "drama", "dramedy", "episode", "film", "franchise",
        "hit", "memoir", "miniseries", "movie", "musical", "novel", "novella", "opera", "play", "poem", "prequel",
        "romcom", "saga", "sequel", "series", "show", "single", "sitcom", "soap", "song", "soundtrack", "spin-off",
        "spinoff", "thriller", "track", "trilogy", "western",
    ]

    private static let following: Set<String> = [
        "creator", "episode", "fandom", "finale", "franchise", "pilot", "prequel", "reboot", "remake", "revival",
        "sequel",
        "showrunner", "soundtrack", "spin-off", "spinoff", "trilogy",
    ]
}
