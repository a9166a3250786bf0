/// Words before a name that are not part of it.
enum Honorifics {
    /// In lower case, without full stops.
    static let all: Set<String> = [
        "admiral", "aunt", "baron", "baroness", "brother", "captain", "cardinal", "chancellor", "coach", "colonel",
        "count",
        "countess", "dame", "detective", "doctor", "dr", "duchess", "duke", "father", "general", "governor",
        "inspector",
        "judge", "justice", "king", "lady", "lieutenant", "lord", "madame", "major", "master", "mayor", "minister",
        "miss",
        "mister", "mme", "monsieur", "mr", "mrs", "ms", "mx", "officer", "pope", "president", "prince", "princess",
        "professor", "queen", "rabbi", "rep", "reverend", "senator", "sergeant", "sir", "sister", "uncle",
    ]
}
