extension Annotation {
    /// The titles that people's names open with, such as "Captain" in "Captain Hale".
    ///
    /// The layer of entities of LitBank takes them for mentions of their own; its layer of coreference does not, and the
    /// mentions here do not either.
    public var titlesOfNames: [Range<Int>] {
        mentions.compactMap { mention in
            let first = mention.tokens.lowerBound
            guard mention.form == .proper, mention.type == .person, mention.tokens.count > 1, isTitleOfName(first)
            else { return nil }
            return first..<(first + 1)
        }
    }

    /// Whether a token is a title before a name: "Mr.", "Captain"; no longer name begins with one ("Junior").
    package func isTitleOfName(_ token: Int) -> Bool {
        guard token + 1 < tokens.count, tokens[token + 1].universalTag == .properNoun,
            let title = PersonTitle(form(of: token))
        else { return false }
        return title.kind != .suffix
    }
}
