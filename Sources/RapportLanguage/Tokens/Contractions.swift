/// Contractions: words that are written together, and words that an apostrophe stands for a part of.
enum Contractions {
    /// Two words written as one without an apostrophe, by the number of letters of the second: "not" of "cannot".
    static let joined: [(letters: Int, words: WordSet)] = [
        (1, WordSet(["heres", "hes", "im", "shes", "thats", "theres", "whats", "wheres"])),
        (
            2,
            WordSet([
                "aint", "arent", "cant", "couldnt", "didnt", "doesnt", "dont", "gimme", "gonna", "gotta", "hadnt",
                "hasnt",
                "havent", "isnt", "ive", "lemme", "outta", "shouldnt", "theyre", "theyve", "wanna", "wasnt", "werent",
                "wont", "wouldnt", "youre", "youve",
            ])
        ),
        (3, WordSet(["alot", "cannot"])),
    ]

    /// "Let's" without its apostrophe, where a capital begins it.
    static let invitation = WordSet(["lets"])

    /// The possessive that is also written for "it's", and the words that follow only the latter: "its not", "its a".
    static let possessive = WordSet(["its"])
    static let afterContraction = WordSet([
        "a", "all", "also", "an", "as", "been", "between", "definitely", "for", "from", "getting", "going", "gonna",
        "her", "his", "in", "just", "like", "my", "not", "nothing", "our", "probably", "really", "simply", "so",
        "still", "that", "the", "their", "this", "your",
    ])

    /// What follows the apostrophe of a contraction or a possessive, besides the "t" of "n't".
    static let endings = WordSet(["d", "ll", "m", "re", "s", "ve"])

    /// Words that an apostrophe begins, for letters left out: "'tis".
    static let elided = WordSet([
        "bout", "cause", "cept", "cos", "coz", "cuz", "em", "ere", "fraid", "gainst", "neath", "nother", "nuff",
        "round",
        "scuse", "spose", "til", "till", "tis", "twas", "tween", "twere", "twill", "twixt", "twould",
    ])

    /// Words that an apostrophe ends, for letters left out: "ol'".
    static let clipped = WordSet(["an", "fo", "jus", "lil", "mo", "o", "ol", "po", "th", "wi", "yo"])
}
