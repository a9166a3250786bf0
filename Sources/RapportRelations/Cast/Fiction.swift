import RapportLanguage

/// Tells whether a text speaks of works with characters, so that "played" can mean acting rather than sport or music.
struct Fiction {
    /// Whether it does.
    let isSpokenOf: Bool

    /// Weighs the words of stage and screen against those of sport.
    init(_ syntax: Syntax, works: [Work]) {
        var stage = works.isEmpty ? 0 : 2
        var sport = 0
        for lemma in syntax.lemmas {
            if Self.stageWords.contains(lemma) { stage += 1 }
            if Self.sportWords.contains(lemma) { sport += 1 }
        }
        isSpokenOf = stage >= 2 && stage > sport
    }

    private static let stageWords: Set<String> = [
        "actor", "actress", "audience", "audition", "cast", "character", "cinema", "comedy", "co-star", "costar",
        "drama",
        "director", "episode", "film", "filming", "movie", "musical", "on-screen", "onscreen", "performer", "play",
        "portray",
        "portrayal", "premiere", "protagonist", "role", "scene", "screen", "screenwriter", "script", "season", "series",
        "sequel", "show", "showrunner", "sitcom", "stage", "star", "theatre", "theater", "thriller", "viewer",
    ]

    private static let sportWords: Set<String> = [
        "championship", "club", "coach", "cup", "final", "fixture", "football", "game", "goal", "league", "match",
        "medal",
        "midfielder", "olympic", "opponent", "player", "point", "race", "season", "semi-final", "set", "squad",
        "striker",
        "team", "teammate", "tennis", "tournament", "trophy",
    ]
}
