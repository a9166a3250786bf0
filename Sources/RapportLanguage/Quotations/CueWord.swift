/// Words that open the subject of a cue, and nouns that stand for a reporting verb.
enum CueWord {
    /// Personal pronouns that can be a speaker.
    static let pronouns: Set<String> = ["he", "i", "she", "they", "we", "ye", "you", "thou", "one", "it", "who"]

    /// Words that a noun phrase may begin with.
    static let determiners: Set<String> = [
        "a", "an", "another", "both", "each", "every", "her", "his", "its", "my", "one", "our", "some", "that", "the",
        "their", "this", "your",
    ]

    /// Nouns of saying: "her reply was", "his words:".
    static let nouns: Set<String> = [
        "account", "admission", "advice", "announcement", "answer", "argument", "assurance", "claim", "comment",
        "comments", "complaint", "conclusion", "confession", "consolation", "cry", "declaration", "enquiry",
        "exclamation", "explanation", "inquiry", "letter", "line", "mantra", "message", "motto", "note", "observation",
        "phrase", "post", "question", "reaction", "rejoinder", "remark", "remarks", "reply", "response", "retort",
        "salutation", "speech", "statement", "tweet", "verdict", "view", "warning", "whisper", "word", "words",
    ]
}
