import RapportLanguage
import RapportText

extension CoreferenceExample {
    /// Lays the right mentions of a document over its tokens and parse; mentions of other types are left out.
    init(_ gold: GoldDocument, over annotation: Annotation) {
        var annotation = annotation
        let offsets = CodePointOffsets(gold.text)
        var tokenStarting: [Int: Int] = [:]
        var tokenEnding: [Int: Int] = [:]
        for (index, token) in annotation.tokens.enumerated() {
            tokenStarting[token.span.start] = index
            tokenEnding[token.span.end] = index
        }
        var found: [(mention: Mention, cluster: Int)] = []
        for mention in gold.mentions {
            guard let type = Self.types[mention.type],
                let first = tokenStarting[offsets.offset(ofCodePoint: mention.start)],
                let last = tokenEnding[offsets.offset(ofCodePoint: mention.end)], first <= last
            else { continue }
            found.append((Self.mention(first..<(last + 1), type, in: annotation), mention.cluster))
        }
        found.sort {
            ($0.mention.tokens.lowerBound, -$0.mention.tokens.upperBound) < (
                $1.mention.tokens.lowerBound, -$1.mention.tokens.upperBound
            )
        }
        annotation.mentions = found.map(\.mention)
        name = gold.name
        self.annotation = annotation
        clusters = found.map(\.cluster)
    }

    private static func mention(_ tokens: Range<Int>, _ type: EntityType, in annotation: Annotation) -> Mention {
        let head =
            tokens.first { token in annotation.tokens[token].head.map { !tokens.contains($0) } ?? true }
            ?? tokens.lowerBound
        let token = annotation.tokens[head]
        let form: Mention.Form
        switch token.universalTag {
        case .pronoun: form = .pronoun
        case .determiner where tokens.count == 1: form = .pronoun
        case .properNoun: form = .proper
        default: form = .common
        }
        var number: GrammaticalNumber?
        switch token.features["Number"] {
        case "Sing": number = .singular
        case "Plur": number = .plural
        default: break
        }
        if form == .pronoun { number = nil }
        var gender = form == .common ? GenderedNoun.gender(lemma: token.lemma) : nil
        if form == .proper {
            gender = tokens.lazy.compactMap { PersonTitle(annotation.form(of: $0))?.gender }.first
        }
        return Mention(tokens: tokens, head: head, form: form, type: type, number: number, gender: gender)
    }

    private static let types: [String: EntityType] = [
        "PER": .person, "ORG": .organisation, "GPE": .geopolitical, "LOC": .location, "FAC": .facility, "VEH": .vehicle,
        "person": .person, "organization": .organisation, "place": .location,
    ]
}
