/// Finds titles of works and names of outlets, and gives the mentions that they are their types.
struct TitleFinder {
    let annotation: Annotation
    let context: NameContext
    let names: [NameSpan]
    /// Whether what the press takes for granted holds: that who is told something and is nobody is an outlet.
    let isArticle: Bool

    init(_ annotation: Annotation, _ context: NameContext, names: [NameSpan], isArticle: Bool) {
        self.annotation = annotation
        self.context = context
        self.names = names
        self.isArticle = isArticle
    }

    /// The mentions with works and outlets among them; mentions within a title are part of the title and fall away.
    func refine(_ mentions: [Mention]) -> [Mention] {
        let outlets = OutletFinder(self).find()
        var titles = WorkFinder(self).find(apartFrom: outlets).map { (tokens: $0, type: EntityType.work) }
        titles += outlets.map { ($0, .outlet) }
        guard !titles.isEmpty else { return mentions }
        var titleOfToken = [Int?](repeating: nil, count: annotation.tokens.count)
        for (index, title) in titles.enumerated() { for token in title.tokens { titleOfToken[token] = index } }
        var kept = mentions.filter { titleOfToken[$0.head] == nil }
        for title in titles {
            kept.append(
                Mention(
                    tokens: title.tokens,
                    head: MentionHeads.head(of: title.tokens, annotation.tokens),
                    form: .proper,
                    type: title.type,
                    number: .singular
                )
            )
        }
        return kept
    }

    /// A word of the document in lower case; empty outside of the sentence.
    func lower(_ token: Int, in sentence: Range<Int>) -> String {
        sentence.contains(token) ? annotation.form(of: token).lowercased() : ""
    }

    /// Whether a token can be part of a title's run of capitalised words.
    func isCapitalisedWord(_ token: Int) -> Bool {
        context.isCapitalised[token] && annotation.tokens[token].universalTag != .punctuation
            && annotation.tokens[token].universalTag != .pronoun
    }
}
