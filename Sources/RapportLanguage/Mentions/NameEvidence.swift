/// Corrects the types of names by what the document says of them elsewhere, or by what they stand with.
struct NameEvidence {
    let annotation: Annotation
    let context: NameContext

    /// The mentions with surnames of people as people, and firms that are called after people as organisations.
    ///
    /// - Complexity: O(mentions).
    func correct(_ mentions: [Mention]) -> [Mention] {
        var surnames: Set<FeatureHash> = []
        var aged: Set<[FeatureHash]> = []
        for mention in mentions where mention.form == .proper && (2...4).contains(mention.tokens.count) {
            let hasAge = hasAge(mention)
            guard hasAge || mention.type == .person, !isWorkplace(mention) else { continue }
            surnames.insert(context.words[mention.tokens.upperBound - 1].form)
            if hasAge { aged.insert(name(of: mention)) }
        }
        return mentions.map { mention in
            guard mention.form == .proper else { return mention }
            var mention = mention
            if aged.contains(name(of: mention)) {
                mention.type = .person
            } else if mention.type == .person {
                if isWorkplace(mention) { mention.type = .organisation }
            } else if mention.type != .work, mention.type != .outlet, mention.tokens.count == 1,
                surnames.contains(context.words[mention.head].form),
                !isAfter(mention, ["in", "at", "from", "to", "near"])
            {
                mention.type = .person
            }
            return mention
        }
    }

    /// Whether a name stands where a firm does: somebody works, or has a job or a post, "at" it.
    private func isWorkplace(_ mention: Mention) -> Bool {
        guard isAfter(mention, ["at"]), let governor = annotation.tokens[mention.head].head else { return false }
        return Self.work.contains(annotation.tokens[governor].lemma) || context.nouns[governor].contains(.professional)
    }

    private func name(of mention: Mention) -> [FeatureHash] { mention.tokens.prefix(4).map { context.words[$0].form } }

    /// Whether an age stands after a name: "Ellen Hale, 43, …", or "(43)".
    private func hasAge(_ mention: Mention) -> Bool {
        let end = mention.tokens.upperBound
        guard end + 2 < annotation.tokens.count else { return false }
        let figures = annotation.form(of: end + 1).utf8
        guard figures.count == 2, figures.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
            return false
        }
        let around = (annotation.form(of: end), annotation.form(of: end + 2))
        return around.0 == "," && around.1 == "," || around.0 == "(" && around.1 == ")"
    }

    private func isAfter(_ mention: Mention, _ words: Set<String>) -> Bool {
        let before = mention.tokens.lowerBound - 1
        return before >= 0 && words.contains(annotation.form(of: before).lowercased())
    }

    /// Verbs and nouns of working somewhere.
    private static let work: Set<String> = [
        "begin", "career", "copywriter", "day", "desk", "employ", "employee", "executive", "hire", "intern",
        "internship",
        "job", "office", "partner", "position", "post", "role", "secretary", "staff", "start", "stint", "time", "train",
        "work", "year",
    ]
}
