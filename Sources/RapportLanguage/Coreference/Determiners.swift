/// The words that open a mention and tell how its entity is presented.
enum Determiners {
    /// How a mention that opens with this word, in lower case, presents its entity; nil for other words.
    static func reading(_ word: String) -> Determination? { table[word] }

    /// How many a word counts: 2 for "two", "both", "pair"; nil for other words.
    static func count(_ word: String) -> Int? { counts[word] }

    private static let counts: [String: Int] = [
        "both": 2, "couple": 2, "duo": 2, "four": 4, "foursome": 4, "pair": 2, "quartet": 4, "three": 3, "threesome": 3,
        "trio": 3, "two": 2, "twosome": 2,
    ]

    private static let table: [String: Determination] = {
        let rows: [(Determination, String)] = [
            (.definite, "the th' t' ye yon"),
            (.demonstrative, "this that these those such"),
            (.possessed, "my your his her its our their whose thy mine thine yer yeh one's"),
            (.indefinite, "a an some another certain several other many few various numerous more most"),
            (.counted, "both two three four five six seven eight nine ten eleven twelve dozen hundred thousand"),
            (.quantified, "no any every each either neither all none whatever whichever what which half"),
        ]
        var table: [String: Determination] = [:]
        for (determination, words) in rows {
            for word in words.split(separator: " ") { table[String(word)] = determination }
        }
        return table
    }()
}
