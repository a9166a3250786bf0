/// Words that publications are told by, in lower case, sorted.
enum PublicationWords {
    /// Nouns of what somebody gives words to.
    static let genres: Set<String> = [
        "appearance", "article", "biography", "blog", "book", "chat", "column", "comment", "comments", "conversation",
        "documentary",
        "e-mail", "editorial", "email", "essay", "exclusive", "feature", "interview", "interviews", "letter", "memoir",
        "message", "newsletter", "note", "op-ed", "piece", "podcast", "post", "profile", "q&a", "remarks", "report",
        "review",
        "show", "statement", "story", "tweet", "video",
    ]

    /// Those of them that a person writes, whose title is the outlet: "in her memoir, Low Tide".
    static let books: Set<String> = [
        "autobiography", "biography", "book", "diary", "documentary", "memoir", "memoirs", "newsletter", "podcast",
    ]

    /// Those of them that are sent to anybody: only an outlet makes them publications.
    static let letters: Set<String> = [
        "comment", "comments", "e-mail", "email", "letter", "message", "note", "remarks", "statement",
    ]

    /// Verbs of giving words to somebody named right after them.
    static let telling: Set<String> = ["tell", "telling", "tells", "told"]

    /// Verbs of speaking that take "to" or "with".
    static let speaking: Set<String> = [
        "chatted", "chatting", "opened", "opening", "sat", "sitting", "speak", "speaking", "speaks", "spoke", "spoken",
        "talk",
        "talked", "talking", "talks",
    ]

    /// Verbs of saying what was kept back, which take "to": "came clean to Soap Week".
    static let confiding: Set<String> = [
        "acknowledged", "admitted", "boasted", "came", "complained", "conceded", "confessed", "confided", "confirmed",
        "explained", "given", "hinted",
        "insisted",
        "joked",
        "revealed",
    ]

    /// Nouns by which a paper speaks of itself, after "this".
    static let reportsThemselves: Set<String> = ["magazine", "newspaper", "paper", "website"]

    /// Verbs of writing that take "in" or "for".
    static let writing: Set<String> = [
        "penned", "recalls", "recalled", "write", "writes", "writing", "wrote", "written",
    ]

    /// Verbs of writing for everybody, on a network.
    static let posting: Set<String> = ["posted", "said", "shared", "tweeted"]

    /// Verbs of asking, which take "by".
    static let asking: Set<String> = ["asked", "interviewed", "quoted"]

    /// Verbs of turning to a network: "took to Instagram".
    static let turning: Set<String> = ["take", "takes", "taking", "took", "turned"]

    /// All words that a publication may be told by.
    static let cues = genres.union(books).union(telling).union(speaking).union(writing).union(posting)
        .union(confiding)
        .union(reportsThemselves).union(asking).union(turning).union(["according", "on", "reviewing"])

    /// Words in names of programmes that people talk on.
    static let programmes: Set<String> = [
        "breakfast", "hour", "late", "live", "morning", "news", "newsnight", "night", "podcast", "report", "show",
        "today", "tonight", "tv",
    ]

    /// Words of those who talk on a programme.
    static let airing: Set<String> = [
        "appearance", "appearances", "appeared", "appearing", "asked", "conversation", "guest", "interview",
        "interviewed", "interviews", "pressed", "speaking", "spoke",
    ]

    /// Places on the web that people post on.
    static let networks: Set<String> = [
        "bluesky", "facebook", "instagram", "linkedin", "mastodon", "reddit", "snapchat", "substack", "telegram",
        "threads", "tiktok",
        "tumblr", "twitch", "twitter", "weibo", "x", "youtube",
    ]

    /// Words after a name that say what kind of outlet it is and are no part of it.
    static let kinds: Set<String> = [
        "magazine", "newspaper", "paper", "podcast", "program", "programme", "radio", "show", "tabloid",
    ]

    /// Months and days, which are no part of a name.
    static let days: Set<String> = [
        "april", "august", "december", "february", "friday", "january", "july", "june", "march", "may", "monday",
        "november", "october", "saturday", "september", "sunday", "thursday", "tuesday", "wednesday",
    ]

    /// Words between the capitals of a name: "Wall Street Journal of the Arts".
    static let links: Set<String> = ["&", "'s", "and", "for", "of", "on", "the", "’s"]
}
