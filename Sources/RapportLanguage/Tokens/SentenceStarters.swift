/// Words that in capitals begin a sentence rather than a name.
enum SentenceStarters {
    static let words = WordSet([
        "a", "after", "all", "although", "an", "and", "as", "at", "because", "both", "but", "by", "did", "do", "does",
        "during", "each", "even", "for", "from", "he", "her", "here", "his", "how", "however", "i", "if", "in", "is",
        "it",
        "its", "just", "many", "more", "most", "my", "no", "not", "now", "of", "on", "once", "one", "or", "our", "she",
        "since", "so", "some", "such", "that", "the", "their", "then", "there", "these", "they", "this", "those",
        "though",
        "to", "under", "until", "was", "we", "were", "what", "when", "where", "which", "while", "who", "why", "with",
        "yet",
        "you", "your",
    ])
}
