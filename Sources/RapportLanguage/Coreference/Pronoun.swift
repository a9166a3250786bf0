/// A pronoun that can stand for an entity: its person, gender and case by the word alone.
struct Pronoun: Hashable, Sendable {
    /// The series a pronoun belongs to, named by its nominative.
    enum Series: UInt8, CaseIterable, Sendable {
        case i, we, you, he, she, it, they, neo, reciprocal, demonstrative, one
    }

    /// The shape of the pronoun within its series.
    enum Shape: UInt8, Sendable {
        case nominative, objective, possessive, reflexive
    }

    /// The series.
    let series: Series
    /// The shape.
    let shape: Shape

    /// The pronoun that these letters spell, in lower case; nil for any other word.
    init?(_ word: String) {
        guard let found = Self.table[word] else { return nil }
        self = found
    }

    private init(_ series: Series, _ shape: Shape) {
        self.series = series
        self.shape = shape
    }

    /// The same pronoun as a possessive: "her" of "her co-star".
    var asPossessive: Pronoun { Pronoun(series, .possessive) }

    /// The gender the pronoun tells; "they" of one person is told from the plural by its antecedent.
    var gender: Gender? {
        switch series {
        case .he: .masculine
        case .she: .feminine
        case .neo: .neutral
        default: nil
        }
    }

    /// The number the pronoun tells; nil for "you" and "they", which can be either.
    var number: GrammaticalNumber? {
        switch series {
        case .i, .he, .she, .it, .neo, .one: .singular
        case .we, .reciprocal: .plural
        case .you, .they, .demonstrative: nil
        }
    }

    /// Whether it speaks of those who take part in the conversation.
    var isOfConversation: Bool { series == .i || series == .we || series == .you }

    /// Whether it must find its antecedent in its own clause.
    var isBoundInClause: Bool { shape == .reflexive || series == .reciprocal }

    // Personal pronouns with their dialect and archaic spellings, the commonest neo-pronouns, and the demonstratives.
    private static let table: [String: Pronoun] = {
        let rows: [(Series, Shape, String)] = [
            (.i, .nominative, "i i'"), (.i, .objective, "me"), (.i, .possessive, "my mine"),
            (.i, .reflexive, "myself meself"),
            (.we, .nominative, "we"), (.we, .objective, "us 's"), (.we, .possessive, "our ours"),
            (.we, .reflexive, "ourselves ourself"),
            (.you, .nominative, "you u ya thou ye yeh y' y'all"), (.you, .objective, "thee 'ee"),
            (.you, .possessive, "your yours yer yr thy thine"),
            (.you, .reflexive, "yourself yourselves thyself"),
            (.he, .nominative, "he 'e"), (.he, .objective, "him 'im"), (.he, .possessive, "his"),
            (.he, .reflexive, "himself hisself"),
            (.she, .nominative, "she"), (.she, .objective, "her 'er"), (.she, .possessive, "hers"),
            (.she, .reflexive, "herself"),
            (.it, .nominative, "it 't"), (.it, .possessive, "its"), (.it, .reflexive, "itself"),
            (.they, .nominative, "they"), (.they, .objective, "them 'em"), (.they, .possessive, "their theirs"),
            (.they, .reflexive, "themselves themself theirselves"),
            (.neo, .nominative, "ze zie xe ey fae"), (.neo, .objective, "zir hir xem faer"),
            (.neo, .possessive, "zirs hirs xyr xyrs eir eirs faers"),
            (.neo, .reflexive, "zirself hirself xemself eirself faerself"),
            (.reciprocal, .objective, "each-other one-another"),
            (.demonstrative, .nominative, "this that these those"),
            (.one, .nominative, "one"), (.one, .possessive, "one's"), (.one, .reflexive, "oneself"),
        ]
        var table: [String: Pronoun] = [:]
        for (series, shape, words) in rows {
            for word in words.split(separator: " ") { table[String(word)] = Pronoun(series, shape) }
        }
        return table
    }()
}
