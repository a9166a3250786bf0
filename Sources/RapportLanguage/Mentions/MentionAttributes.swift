/// Fills in the number and gender that the words of a mention themselves tell.
struct MentionAttributes {
    private let annotation: Annotation
    private let tree: DependencyTree
    private let context: NameContext
    private let isArticle: Bool
    /// In stories the names that are of one somewhere in the text though they may look like several: "Nippers was of use".
    private let namesOfOne: Set<FeatureHash>

    init(_ annotation: Annotation, _ tree: DependencyTree, _ context: NameContext, isArticle: Bool) {
        self.annotation = annotation
        self.tree = tree
        self.context = context
        self.isArticle = isArticle
        namesOfOne =
            isArticle
            ? []
            : Set(
                annotation.tokens.indices.lazy.filter { context.isCapitalised[$0] && Self.isOne($0, annotation, tree) }
                    .map { context.words[$0].form }
            )
    }

    /// Whether a name without words before it is the subject of a verb in the singular: "Nippers was of use".
    private static func isOne(_ token: Int, _ annotation: Annotation, _ tree: DependencyTree) -> Bool {
        let word = annotation.tokens[token]
        guard word.relation == .nsubj, let predicate = word.head,
            !tree.dependents(of: token).contains(where: {
                [.det, .conj, .amod, .nummod].contains(annotation.tokens[$0].relation)
            })
        else { return false }
        let verbs =
            [predicate]
            + tree.dependents(of: predicate).filter {
                [.cop, .aux, .auxPass].contains(annotation.tokens[$0].relation)
            }
        return verbs.contains { annotation.tokens[$0].pennTag == .vbz || annotation.form(of: $0).lowercased() == "was" }
    }

    /// Fills in what is still open; pronouns have theirs already.
    func fill(_ mention: inout Mention) {
        guard mention.form != .pronoun else { return }
        let head = annotation.tokens[mention.head]
        let isName = mention.type == .person && mention.form == .proper
        switch head.pennTag {
        // "Frances" is one person, in articles so is "Hutchins"; "the Hales" are several.
        case .nns where isName && !isOfSeveral(mention), .nnps where isName && !isOfSeveral(mention):
            mention.number = .singular
        case .nns, .nnps: mention.number = .plural
        case .nnp where isFamily(mention): mention.number = .plural
        case .nn, .nnp: mention.number = .singular
        default: mention.number = number(of: mention)
        }
        guard mention.type == .person else { return }
        mention.gender = mention.form == .proper ? genderOfName(mention) : genderOfNoun(mention)
    }

    /// Whether a name in the plural tells of several who bear it, by the words before it or by its own: "the Hales", "both
    /// Anns", "Winners" in a heading.
    private func isOfSeveral(_ mention: Mention) -> Bool {
        if !context.names[mention.head].isDisjoint(with: .givenName) { return false }
        // Stories are full of families: "old Mingotts and Mansons".
        if !isArticle { return !namesOfOne.contains(context.words[mention.head].form) }
        let first = mention.tokens.lowerBound
        if first < mention.head, !context.names[first].isDisjoint(with: .givenName) { return false }
        if !context.nouns[mention.head].isEmpty,
            context.names[mention.head].isDisjoint(with: .surname)
        {
            return true
        }
        return (max(0, mention.head - 2)..<mention.head).contains {
            [.determiner, .numeral].contains(annotation.tokens[$0].universalTag)
        }
    }

    /// Whether a name is that of a family, as in "the Hales" and "both Hales", also where the tagger has it for one of somebody.
    private func isFamily(_ mention: Mention) -> Bool {
        let first = mention.head
        guard isArticle, mention.type == .person, mention.form == .proper, first > 0,
            annotation.form(of: first).hasSuffix("s"), context.names[first].isDisjoint(with: .givenName),
            context.nouns[first].isEmpty
        else { return false }
        return ["the", "both", "these", "two"].contains(annotation.form(of: first - 1).lowercased())
    }

    private func number(of mention: Mention) -> GrammaticalNumber? {
        switch annotation.form(of: mention.head).lowercased() {
        case "both", "two", "three", "four", "five", "six", "others", "these", "those", "many", "several", "few", "all",
            "most", "none", "some":
            .plural
        case "one", "someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody", "another", "this",
            "that":
            .singular
        default: nil
        }
    }

    /// Of a name: its title's gender ("Mrs Hale", "Sir John"), or that of a noun before it ("actress Anna Reed").
    private func genderOfName(_ mention: Mention) -> Gender? {
        for token in mention.tokens where token < mention.head || mention.tokens.count > 1 {
            let form = annotation.form(of: token)
            if let title = PersonTitle(form) {
                if title.kind == .suffix { continue }
                if let gender = title.gender { return gender }
            } else if annotation.tokens[token].universalTag == .noun, token < mention.head,
                let gender = GenderedNoun.gender(lemma: annotation.tokens[token].lemma)
            {
                return gender
            }
        }
        let before = mention.tokens.lowerBound - 1
        guard before >= 0, let title = PersonTitle(annotation.form(of: before)), title.kind != .suffix else {
            return nil
        }
        return title.gender
    }

    private func genderOfNoun(_ mention: Mention) -> Gender? {
        let lemma = annotation.tokens[mention.head].lemma
        if let gender = GenderedNoun.gender(lemma: lemma) { return gender }
        for child in tree.dependents(of: mention.head) where child < mention.head && mention.tokens.contains(child) {
            switch annotation.tokens[child].lemma.lowercasedIfNeeded {
            case "female", "woman", "lady", "girl": return .feminine
            case "male", "boy": return .masculine
            default: continue
            }
        }
        return nil
    }
}
