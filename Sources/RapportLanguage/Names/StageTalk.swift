/// How much a text speaks of stage and screen, and how much of sport, whose players "play" too.
package struct StageTalk {
    /// The number of words of stage and screen.
    package private(set) var stage = 0
    /// The number of words of sport.
    package private(set) var sport = 0

    /// Counts the words among these, given by their dictionary forms.
    init(lemmas: some Sequence<String>) {
        for lemma in lemmas { count(lemma) }
    }

    /// Begins to count.
    package init() {}

    /// Counts a word, given by its dictionary form, if it is one of these.
    package mutating func count(_ lemma: String) {
        if Self.stageWords.contains(lemma) { stage += 1 }
        if Self.sportWords.contains(lemma) { sport += 1 }
    }

    /// Whether "played" means acting, where more speaks for the stage by this much.
    package func prevails(by head: Int = 0) -> Bool { stage + head >= 2 && stage + head > sport }

    private static let stageWords: Set<String> = [
        "actor", "actress", "audience", "audition", "cast", "character", "cinema", "comedy", "co-star", "costar",
        "drama", "director", "episode", "film", "filming", "movie", "musical", "on-screen", "onscreen", "performer",
        "play", "portray", "portrayal", "premiere", "protagonist", "role", "scene", "screen", "screenwriter", "script",
        "season", "series", "sequel", "show", "showrunner", "sitcom", "stage", "star", "theatre", "theater", "thriller",
        "viewer",
    ]

    private static let sportWords: Set<String> = [
        "championship", "club", "coach", "cup", "final", "fixture", "football", "game", "goal", "league", "match",
        "medal", "midfielder", "olympic", "opponent", "player", "point", "race", "season", "semi-final", "set", "squad",
        "striker", "team", "teammate", "tennis", "tournament", "trophy",
    ]
}
