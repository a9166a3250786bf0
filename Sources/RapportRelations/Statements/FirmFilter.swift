/// Tells ties that are rather somebody's work for a firm or a club whose name reads as a person's: "joined Marsh & Bell".
struct FirmFilter {
    let syntax: Syntax
    let referents: Referents
    let people: [Person]

    /// Whether a draft is of a verb or noun of work for firms and joins somebody of whom nothing tells that it is a person.
    func isOfFirm(_ draft: Draft) -> Bool {
        guard Self.kinds.contains(draft.kind), Self.words.contains(syntax.lemmas[draft.trigger]) else { return false }
        return (draft.a + draft.b).contains { !isSurelyPerson($0) }
    }

    /// Whether the text calls somebody by pronouns, more than once, or by a name of several words that stands as people's
    /// names do.
    private func isSurelyPerson(_ person: Int) -> Bool {
        let mentions = referents.tokens(of: person)
        if people[person].gender != nil || mentions.count > 1 { return true }
        guard let token = mentions.first, let name = referents.name(at: token), name.count > 1 else { return false }
        let before = syntax.words[name.lowerBound - 1]
        return !["&", "the"].contains(before) && syntax.words[name.upperBound] != "&"
    }

    private static let kinds: Set<TieKind> = [.businessPartner, .collaborator, .colleague, .employer, .partner]

    private static let words: Set<String> = [
        "co-founder", "co-owner", "employ", "employee", "join", "manager", "partner", "play", "produce", "serve",
        "sign",
        "train", "work",
    ]
}
