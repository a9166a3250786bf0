/// Mends the mentions of a story by how LitBank counts words into them.
struct StoryMentions {
    let annotation: Annotation
    let context: NameContext

    /// The mentions with their openings trimmed, and those of some of several people besides: "one of the riders"; no two of the
    /// same words.
    ///
    /// - Complexity: O(mentions).
    func mend(_ mentions: [Mention]) -> [Mention] {
        var seen: Set<Range<Int>> = []
        let trimmed = mentions.filter { !isNobody($0) }.map(trimmed).filter { seen.insert($0.tokens).inserted }
        let heads = Set(mentions.map(\.head))
        return trimmed + trimmed.compactMap(partitive).filter { !heads.contains($0.head) }
    }

    // MARK: - Nobodies

    /// Whether a name is none: "'Tis", and what a thing is called after, as in "the Hale letters".
    private func isNobody(_ mention: Mention) -> Bool {
        guard mention.type == .person, mention.form == .proper else { return false }
        let start = mention.tokens.lowerBound
        if start > 0, ["'", "‘", "’"].contains(word(start - 1)), Elisions.certain.contains(word(start)) {
            return true
        }
        let next = mention.tokens.upperBound
        guard annotation.tokens[mention.head].relation == .compound, annotation.tokens[mention.head].head == next else {
            return false
        }
        return annotation.tokens[next].universalTag == .noun
            && context.nouns[next].isDisjoint(with: [.first(.person), .relative])
    }

    // MARK: - Openings

    /// A mention without what stands before all of it: "such" of "such a man", "that" of "so that Ann", "my dear" of "my dear
    /// Ann".
    private func trimmed(_ mention: Mention) -> Mention {
        guard mention.type == .person, mention.form != .pronoun else { return mention }
        var mention = mention
        var start = mention.tokens.lowerBound
        if start + 1 < mention.head, ["such", "what"].contains(word(start)), ["a", "an"].contains(word(start + 1)) {
            start += 1
        }
        if mention.form == .proper {
            if word(start) == "that", start < mention.head { start += 1 }
            if word(start) == "my", start + 1 < mention.head, word(start + 1) == "dear" { start += 1 }
            if word(start) == "dear", start < mention.head { start += 1 }
        }
        mention.tokens = start..<mention.tokens.upperBound
        return mention
    }

    // MARK: - Parts of a group

    /// Some of the people of a mention, where words before it say so: "some of his friends".
    private func partitive(_ whole: Mention) -> Mention? {
        let of = whole.tokens.lowerBound - 1
        guard whole.type == .person, whole.form != .proper, of > 0, word(of) == "of", isOfSeveral(whole) else {
            return nil
        }
        let head = of - 1
        let parts = whole.form == .pronoun ? Self.partsOfThem : Self.parts
        guard parts.contains(word(head)) else { return nil }
        let hasDegree = head > 0 && ["very", "not", "so"].contains(word(head - 1))
        return Mention(
            tokens: (hasDegree ? head - 1 : head)..<whole.tokens.upperBound,
            head: head,
            form: .common,
            type: .person,
            number: word(head) == "one" ? .singular : .plural
        )
    }

    private func isOfSeveral(_ mention: Mention) -> Bool {
        mention.form == .pronoun
            ? ["them", "us", "you"].contains(word(mention.head)) : annotation.tokens[mention.head].pennTag == .nns
    }

    private static let parts: Set<String> = ["many", "most", "none", "one", "several", "some"]
    private static let partsOfThem: Set<String> = ["many", "none", "some"]

    private func word(_ token: Int) -> String { annotation.form(of: token).lowercased() }
}
