/// English pronouns that speak of people: the number and gender each tells.
enum Pronouns {
    /// What a pronoun tells.
    struct Entry: Sendable {
        let number: GrammaticalNumber?
        let gender: Gender?
    }

    /// Pronoun in lower case, number (`s`, `p`, `-` for open), gender (`f`, `m`, `n`, `-`).
    ///
    /// Besides the common ones: older forms, dialect spellings, and neo-pronouns that are no other words.
    static let table = WordTable<Entry>(
        """
        ae s n
        aer s n
        'em p -
        em s n
        eir s n
        emself s n
        fae s n
        faer s n
        he s m
        hem p -
        her s f
        hers s f
        herself s f
        him s m
        himself s m
        hir s n
        his s m
        i s -
        me s -
        mine s -
        my s -
        myself s -
        our p -
        ours p -
        ourselves p -
        she s f
        thee s -
        their - -
        theirs - -
        them - -
        themself s n
        themselves p -
        they - -
        thine s -
        thou s -
        thy s -
        thyself s -
        us p -
        we p -
        xe s n
        xem s n
        xyr s n
        ya - -
        ye - -
        yeh - -
        yer - -
        you - -
        your - -
        yours - -
        yourself s -
        yourselves p -
        ze s n
        zir s n
        """
    ) { columns in
        let columns = Array(columns)
        guard columns.count == 2 else { return nil }
        let number: GrammaticalNumber? = columns[0] == "s" ? .singular : columns[0] == "p" ? .plural : nil
        return Entry(number: number, gender: Gender(letter: columns[1]))
    }

    /// Words of the table that are something else unless the tagger calls them pronouns.
    static let rare: Set<String> = ["ae", "aer", "em", "eir", "fae", "faer", "hem", "hir", "mine", "ya", "ye", "ze"]

    /// Whether a word, in any case, is in the table.
    static func isPersonal(_ form: Substring) -> Bool {
        form.utf8.count <= 10 && table[form.lowercased()] != nil
    }
}
