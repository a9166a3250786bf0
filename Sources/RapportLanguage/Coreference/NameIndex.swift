internal import RapportText

/// The names of a document in groups, one group for each who bears them, before anything else is resolved.
///
/// Full names and names with titles make the groups; a bare family or given name joins the only group it fits, or, where
/// it fits several, is left to be given to the most salient of them when it is met.
struct NameIndex: Sendable {
    /// For each profile the groups its name can belong to; nil for what is not a name.
    private(set) var readings: [NameReading?]
    /// For each group the gender that its titles tell, or that its given name usually goes with.
    private(set) var usualGenders: [Gender?]
    /// The names that are known: their members are the first groups.
    let known: KnownNames?

    /// Groups the names among the profiles that are not known.
    ///
    /// - Complexity: O(mentions + names · groups), names and groups distinct.
    init(_ profiles: [MentionProfile], in annotation: Annotation, _ lexicon: Lexicon, known: KnownNames? = nil) {
        self.known = known
        let first = known?.usualGenders.count ?? 0
        readings = profiles.map { profile in
            Self.member(profile, known).map { NameReading(candidates: [$0]) }
        }
        var people = PersonNameGrouper(lexicon)
        var others = OtherNameGrouper()
        for (index, profile) in profiles.enumerated() where profile.form == .proper && readings[index] == nil {
            let words = Self.words(of: Self.core(of: profile, in: annotation), in: annotation)
            if profile.type == .person {
                let article = annotation.form(of: profile.tokens.lowerBound).lowercased() == "the"
                let isFamily = profile.number == .plural && article
                people.add(PersonName(words: words), isFamily: isFamily, role: profile.stageRole, at: index)
            } else {
                others.add(words, type: profile.type, at: index)
            }
        }
        for (mention, reading) in people.readings() { readings[mention] = reading.moved(by: first) }
        for (mention, group) in others.groups() {
            readings[mention] = NameReading(candidates: [first + people.count + group])
        }
        usualGenders = (known?.usualGenders ?? []) + people.usualGenders
        usualGenders += [Gender?](repeating: nil, count: others.count)
    }

    /// The member whom a mention is known to speak of: by name, or as the narrator.
    private static func member(_ profile: MentionProfile, _ known: KnownNames?) -> Int? {
        guard let known else { return nil }
        if profile.pronoun?.series == .i, profile.quotation == nil, let narrator = known.narrator { return narrator }
        return known.members[profile.mention]
    }

    /// The number of groups.
    var count: Int { usualGenders.count }

    // The words of a name, those that hyphens join as one: "Ann", "Hale-Reed".
    private static func words(of tokens: Range<Int>, in annotation: Annotation) -> [Substring] {
        var spans: [Span] = []
        for token in tokens {
            let span = annotation.tokens[token].span
            let isJoined = annotation.form(of: token) == "-" || token > 0 && annotation.form(of: token - 1) == "-"
            if isJoined, let last = spans.last, last.end == span.start {
                spans[spans.count - 1] = Span(last.start, span.end)
            } else {
                spans.append(span)
            }
        }
        return spans.map { annotation.document[$0] }
    }

    // The name alone: of "the late Ada Thorne, the author" the capitalised words about the head, what joins them included.
    private static func core(of profile: MentionProfile, in annotation: Annotation) -> Range<Int> {
        if let nicknamed = profile.tokens.first(where: {
            annotation.isNicknamed(at: $0) && ($0..<$0 + 5).contains(profile.head)
        }) {
            return nicknamed..<nicknamed + 5
        }
        func isPart(_ token: Int) -> Bool {
            // "Between" of a headline is capitalised and yet no part of a name.
            if profile.type == .person, separating.contains(annotation.form(of: token).lowercased()) { return false }
            switch annotation.tokens[token].universalTag {
            case .properNoun, .numeral: return true
            case .punctuation, .determiner, .pronoun: return false
            default:
                let first = annotation.form(of: token).utf8.first ?? 0
                return first < 0x80 && first >= 0x41 && first <= 0x5A
            }
        }
        // Words that stand between the parts of a name: "Charles de Gaulle", "Bank of Ireland", "Jon [Hamm]".
        func joins(_ token: Int) -> Bool {
            joining.contains(annotation.form(of: token).lowercased())
                && (profile.type != .person || !places.contains(annotation.form(of: token).lowercased()))
        }
        var lower = profile.head
        while lower > profile.tokens.lowerBound {
            if isPart(lower - 1) {
                lower -= 1
            } else if lower - 2 >= profile.tokens.lowerBound, joins(lower - 1), isPart(lower - 2) {
                lower -= 2
            } else {
                break
            }
        }
        var upper = profile.head + 1
        while upper < profile.tokens.upperBound {
            if isPart(upper) {
                upper += 1
            } else if upper + 1 < profile.tokens.upperBound, joins(upper), isPart(upper + 1) {
                upper += 2
            } else {
                break
            }
        }
        return lower..<upper
    }

    private static let joining: Set<String> = [
        "-", "[", "]", "’s", "'s", "&", "and", "de", "del", "der", "di", "du", "la", "le", "of", "the", "van", "von",
    ]
    private static let separating: Set<String> = [
        "about", "against", "and", "as", "at", "between", "by", "for", "from", "in", "on", "or", "to", "versus", "with",
    ]
    private static let places: Set<String> = ["of", "and", "&", "'s", "’s", "the"]
}
