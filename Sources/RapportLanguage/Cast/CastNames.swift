internal import RapportText

/// The names of a cast, to be looked up word by word: those listed, and the parts of them that the text may use alone.
struct CastNames {
    /// Somebody that a name may mean.
    struct Bearer: Hashable {
        /// What the words are to the names in the list.
        enum Share {
            case whole, givenName, surname
        }

        let member: Int
        let share: Share

        /// Whether the name is in the list, and not a part of one in it.
        var isListed: Bool { share == .whole }
    }

    /// The gender of each member, as given or as titles tell.
    let genders: [Gender?]
    /// The same, or else the gender that the given name usually goes with; without one that of most who bear a rank.
    let usualGenders: [Gender?]
    /// The titles that stand in the names of each member: "mr", "miss".
    let titles: [Set<String>]
    /// The member who tells the story, where a name says so.
    let narrator: Int?
    /// Whether each member has one name and no other.
    private let hasOneName: [Bool]
    private var bearers: [FeatureHash: [Bearer]] = [:]
    private var beginnings: Set<FeatureHash> = []

    /// - Complexity: O(words of the names).
    init(_ cast: Cast, _ lexicon: Lexicon) {
        var genders: [Gender?] = []
        var usualGenders: [Gender?] = []
        var titles: [Set<String>] = []
        var narrator: Int?
        var listed: [(words: [String], member: Int)] = []
        var parts: [(words: [String], bearer: Bearer)] = []
        for (index, member) in cast.members.enumerated() {
            var own: Set<String> = []
            var gender = member.gender
            var usualGender: Gender?
            for name in member.names {
                var words = NamePieces.pieces(of: Self.withoutRemark(name).utf8).map(\.word)
                if Self.narratorNames.contains(words.joined(separator: " ")) {
                    narrator = narrator ?? index
                    continue
                }
                let isPhrase = Self.isPhrase(words)
                if words.count > 1, Self.articles.contains(words[0]) { words.removeFirst() }
                guard !words.isEmpty else { continue }
                listed.append((words, index))
                let front = words.prefix { Self.title($0) != nil }
                own.formUnion(front)
                gender = gender ?? front.lazy.compactMap { Self.title($0)?.gender }.first
                let rest = Array(words.dropFirst(front.count))
                guard !isPhrase, let first = rest.first else { continue }
                let isSurname = rest.count == 1 && !front.isEmpty
                parts.append((rest, Bearer(member: index, share: isSurname ? .surname : .givenName)))
                guard rest.count > 1, let last = rest.last else { continue }
                parts.append(([first], Bearer(member: index, share: .givenName)))
                usualGender = usualGender ?? lexicon.usualGender(ofGivenName: first.startingWithCapital)
                parts.append(([last], Bearer(member: index, share: .surname)))
                // "Mr. Hale" may be another's only name in the list, and mean Edwin Hale in the text.
                if front.isEmpty, usualGender == .masculine {
                    parts.append((["mr", last], Bearer(member: index, share: .givenName)))
                }
                if !front.isEmpty { parts.append((front + [last], Bearer(member: index, share: .givenName))) }
            }
            if own.contains(where: { Self.title($0)?.kind == .rank }) { usualGender = usualGender ?? .masculine }
            genders.append(gender)
            usualGenders.append(gender ?? usualGender)
            titles.append(own)
        }
        self.genders = genders
        self.usualGenders = usualGenders
        self.titles = titles
        self.narrator = narrator
        let names = Dictionary(grouping: listed, by: \.member).mapValues { Set($0.map(\.words)).count }
        hasOneName = cast.members.indices.map { names[$0] == 1 }
        for (words, member) in listed + Self.offices(titles, listed) {
            add(words, Bearer(member: member, share: .whole))
        }
        for (words, bearer) in parts
        where !Self.isSmall(words[0]) && (words.count > 1 || Self.title(words[0]) == nil) { add(words, bearer) }
    }

    /// The titles that alone mean one member, as "the General" does where nobody else is one.
    private static func offices(_ titles: [Set<String>], _ listed: [(words: [String], member: Int)])
        -> [(words: [String], member: Int)]
    {
        var holders: [String: [Int]] = [:]
        for (member, own) in titles.enumerated() {
            for title in own where isOffice(title) { holders[title, default: []].append(member) }
        }
        return holders.compactMap { title, members in
            members.count == 1 && !listed.contains { $0.words == [title] } ? ([title], members[0]) : nil
        }
    }

    /// Whether a title tells what somebody does, and so tells people of one surname apart.
    static func isOffice(_ title: String) -> Bool {
        switch Self.title(title)?.kind {
        case .office, .rank, .profession: true
        case .religion: KinshipNoun(lemma: title) == nil
        case .nobility: !["dame", "lady", "lord", "sir"].contains(title)
        default: false
        }
    }

    private mutating func add(_ words: [String], _ bearer: Bearer) {
        var key = FeatureHash(0)
        for word in words {
            key = key.with(FeatureHash(word.utf8))
            beginnings.insert(key)
        }
        let known = bearers[key, default: []]
        if !known.contains(where: { $0.member == bearer.member }) { bearers[key] = known + [bearer] }
    }

    /// The longest name that begins the pieces, and who bears it.
    ///
    /// Those whose listed name it is come alone, unless it is the only one they have: "Hale" beside "Edwin Hale" may be a
    /// second entry of the same man.
    ///
    /// - Complexity: O(pieces of the longest name).
    func longest(_ pieces: some Sequence<NamePieces.Piece>) -> (count: Int, bearers: [Bearer])? {
        var key = FeatureHash(0)
        var count = 0
        var found: (count: Int, bearers: [Bearer])?
        for piece in pieces {
            key = key.with(piece.hash)
            guard beginnings.contains(key) else { break }
            count += 1
            if let bearers = bearers[key] { found = (count, bearers) }
        }
        guard let found else { return nil }
        let listed = found.bearers.filter(\.isListed)
        let isCertain = listed.contains { !hasOneName[$0.member] }
        return (found.count, isCertain ? listed : found.bearers)
    }

    /// The title that a piece is.
    static func title(_ word: String) -> PersonTitle? {
        guard let title = PersonTitle(word.startingWithCapital), title.kind != .suffix else { return nil }
        return title
    }

    /// A name without what is added to tell it from others: "Robin - Story", "Robin (story)".
    private static func withoutRemark(_ name: String) -> Substring {
        let words = name.split(separator: " ")
        guard let mark = words.firstIndex(where: { $0 == "-" || $0.hasPrefix("(") }), mark > 0 else { return name[...] }
        return name[..<words[mark].startIndex]
    }

    /// Whether words describe somebody or greet them, so that none of them alone is a name: "The Man", "My Dear Jane", "Inspector
    /// in Uniform".
    private static func isPhrase(_ words: [String]) -> Bool {
        guard words.count > 1, let first = words.first else { return false }
        return Determiners.reading(first) != nil || Pronoun(first) != nil
            || words.contains(where: prepositions.contains)
    }

    private static let prepositions: Set<String> = ["at", "by", "from", "in", "on", "who", "whose", "with"]

    private static func isSmall(_ word: String) -> Bool { ["and", "de", "of", "the", "von"].contains(word) }

    static let articles: Set<String> = ["a", "an", "the"]

    private static let narratorNames: Set<String> = ["first person narrator", "i", "narr", "narrator", "the narrator"]
}
