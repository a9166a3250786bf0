import RapportLanguage
import RapportText

/// Reads what a list of roles says of ties: "his daughter", "friend to Hamlet", "Lear's eldest daughter", "in love with Ada".
struct RoleDescriptions {
    /// A tie between two characters, by their indices in the cast.
    struct Tie: Equatable {
        var a: Int
        var b: Int
        var kind: TieKind
        var label: String
        var evidence: Span
        var confidence: Double
        var rule: String
    }

    private let staging: Staging
    private let finder: NameFinder

    /// Prepares to read the list of a script.
    init(_ staging: Staging) {
        self.staging = staging
        finder = NameFinder(staging.cast)
    }

    /// The ties of all entries, in order, and those that the markup lists.
    ///
    /// - Complexity: O(bytes of the list).
    func ties() -> [Tie] {
        staging.cast.indices.flatMap(described) + listed
    }

    // MARK: - Descriptions

    /// A word of a description.
    private struct Word {
        let text: String
        let span: Span
    }

    private func described(_ member: Int) -> [Tie] {
        guard let description = staging.cast[member].description else { return [] }
        let names = finder.names(in: description, of: staging.document)
        let words = Self.words(in: description, of: staging.document)
        var ties: [Tie] = []
        for (index, word) in words.enumerated() {
            guard let noun = Self.noun(word.text) ?? Self.phrase(at: index, words) else { continue }
            let others =
                complement(after: index, words, names) ?? possessor(before: index, words, names, of: member) ?? []
            for (other, confidence) in others where other != member {
                let isA = noun.side != .b
                ties.append(
                    Tie(
                        a: isA ? member : other,
                        b: isA ? other : member,
                        kind: noun.kind,
                        label: String(staging.document[word.span]),
                        evidence: description,
                        confidence: noun.confidence * confidence,
                        rule: "cast-list"
                    )
                )
            }
        }
        return ties
    }

    /// Whom a noun is of: "friend to Hamlet", "father and counsellor of Ada and Tom".
    private func complement(after index: Int, _ words: [Word], _ names: [NameFinder.Found]) -> [(Int, Double)]? {
        var next = index + 1
        while next + 1 < words.count, words[next].text == "and", Self.noun(words[next + 1].text) != nil { next += 2 }
        guard next < words.count, ["to", "of", "with", "for"].contains(words[next].text) else { return nil }
        let start = words[next].span.end
        let end = words[(next + 1)...].first { [",", ";", "."].contains($0.text) }?.span.start ?? .max
        let found = names.filter {
            $0.span.start >= start && $0.span.end <= end && !$0.isPossessive && !isAnother($0, words)
        }
        return found.map { ($0.member, 0.95) }
    }

    /// Whose a noun is: "Hamlet's friend", "her brother".
    private func possessor(
        before index: Int,
        _ words: [Word],
        _ names: [NameFinder.Found],
        of member: Int
    ) -> [(Int, Double)]? {
        for back in 1...3 where index - back >= 0 {
            let word = words[index - back]
            if [",", ";", ".", "of", "to"].contains(word.text) { return nil }
            if let name = names.first(where: { $0.isPossessive && $0.span.end == word.span.end }) {
                return isAnother(name, words) ? nil : [(name.member, 0.95)]
            }
            if ["his", "her", "their"].contains(word.text) {
                return antecedents(of: word.text, before: member).map { ($0, 0.8) }
            }
        }
        return nil
    }

    /// The roles that a pronoun in an entry stands for: the nearest above that no pronoun describes itself.
    private func antecedents(of pronoun: String, before member: Int) -> [Int] {
        let gender: Gender? = pronoun == "his" ? .masculine : pronoun == "her" ? .feminine : nil
        let above = staging.cast.indices.filter { other in
            guard let own = staging.cast[member].entry, let entry = staging.cast[other].entry else { return false }
            return entry.end <= own.start
        }.sorted { (staging.cast[$0].entry?.start ?? 0) > (staging.cast[$1].entry?.start ?? 0) }
        let fitting = above.filter {
            gender == nil || staging.cast[$0].gender == nil || staging.cast[$0].gender == gender
        }
        // "Ada; Tom, her husband; Rosa, their nurse": both of the couple.
        if pronoun == "their" { return Array(fitting.prefix(2)) }
        return Array((fitting.filter { !isDescribedByPronoun($0) } + fitting).prefix(1))
    }

    private func isDescribedByPronoun(_ member: Int) -> Bool {
        guard let description = staging.cast[member].description,
            let first = Self.words(in: description, of: staging.document).first
        else { return false }
        return ["his", "her", "their"].contains(first.text)
    }

    /// Whether a name is of another than the role: of somebody who is dead, or has a rank that the role has not.
    private func isAnother(_ name: NameFinder.Found, _ words: [Word]) -> Bool {
        let before = words.filter { $0.span.end <= name.span.start }.suffix(2)
        if before.contains(where: { ["late", "dead", "deceased", "former"].contains($0.text) }) { return true }
        guard let title = before.last?.text, Self.ranks.contains(title) else { return false }
        return !staging.cast[name.member].names.contains { NameKey($0).words.contains(title) }
    }

    private static let ranks: Set<String> = [
        "count", "countess", "duchess", "duke", "emperor", "empress", "king", "prince", "princess", "queen",
    ]

    /// The noun of a word, plural forms included.
    private static func noun(_ word: String) -> TieNoun? {
        if let noun = own[word] ?? TieNouns.noun(word) { return noun }
        if word.hasSuffix("wives") { return TieNouns.noun("wife") }
        if word == "children" { return TieNouns.noun("child") }
        guard word.hasSuffix("s") else { return nil }
        let singular = String(word.dropLast())
        return own[singular] ?? TieNouns.noun(singular)
    }

    /// What words before "to" and "with" say: "married to", "in love with".
    private static func phrase(at index: Int, _ words: [Word]) -> TieNoun? {
        switch words[index].text {
        case "married", "wed", "wedded": TieNoun(.spouse, .both)
        case "betrothed", "engaged": TieNoun(.partner, .both)
        case "love" where index > 0 && words[index - 1].text == "in": TieNoun(.admirer, .a)
        default: nil
        }
    }

    /// Nouns of old lists of roles that elsewhere say little.
    private static let own: [String: TieNoun] = [
        "suitor": TieNoun(.admirer, .a), "wooer": TieNoun(.admirer, .a), "attendant": TieNoun(.employer, .b),
        "page": TieNoun(.employer, .b), "nurse": TieNoun(.employer, .b, confidence: 0.7),
        "companion": TieNoun(.friend, .both, confidence: 0.7), "follower": TieNoun(.employer, .b, confidence: 0.6),
    ]

    /// The words in small letters, commas and full stops among them.
    private static func words(in span: Span, of document: Document) -> [Word] {
        var words: [Word] = []
        var offset = span.start
        for piece in document[span].split(separator: " ", omittingEmptySubsequences: false) {
            let letters = piece.prefix { $0.isLetter || $0.isNumber || "'’-".contains($0) }
            if !letters.isEmpty {
                words.append(Word(text: letters.lowercased(), span: Span(offset, offset + letters.utf8.count)))
            }
            if let mark = piece.dropFirst(letters.count).first, ",;.".contains(mark) {
                let start = offset + letters.utf8.count
                words.append(Word(text: String(mark), span: Span(start, start + 1)))
            }
            offset += piece.utf8.count + 1
        }
        return words
    }

    // MARK: - Relations of the markup

    /// The ties that the markup lists, resting on the entry or the first label of one of the two.
    private var listed: [Tie] {
        guard let script = staging.document.script else { return [] }
        return script.ties.flatMap { tie -> [Tie] in
            guard let kind = Self.kinds[tie.name.lowercased()] else { return [] }
            let active = tie.active.compactMap(member)
            let passive = tie.passive.compactMap(member)
            let pairs = passive.isEmpty ? Draft.pairs(within: active) : active.flatMap { a in passive.map { (a, $0) } }
            return pairs.compactMap { a, b in
                guard a != b, let evidence = evidence(a) ?? evidence(b) else { return nil }
                return Tie(
                    a: a,
                    b: b,
                    kind: kind,
                    label: tie.name.replacing("_", with: " "),
                    evidence: evidence,
                    confidence: 0.95,
                    rule: "list-relation"
                )
            }
        }
    }

    private func member(_ identifier: String) -> Int? {
        staging.cast.firstIndex { $0.identifier == identifier }
    }

    private func evidence(_ member: Int) -> Span? {
        if let entry = staging.cast[member].entry { return entry }
        let speech = staging.scenes.lazy.flatMap(\.speeches).first { $0.speakers == [member] && !$0.words.isEmpty }
        return speech?.words.first
    }

    /// The relations of DraCor's plays.
    private static let kinds: [String: TieKind] = [
        "parent_of": .parent, "lover_of": .partner, "related_with": .relative, "associated_with": .acquaintance,
        "siblings": .sibling, "spouses": .spouse, "friends": .friend,
    ]
}
