internal import RapportText

/// Makes a cast of the names that a whole book uses.
///
/// A full name makes a member; a title with a surname ("Mr. Hale") goes to the full name that may bear it, or else makes a member
/// of its own, as does a single name that is part of no other. Which bearer a bare surname means where is left to
/// ``CastResolver``, as with a cast that is handed in.
struct BookCast {
    /// The fewest tokens of a book: in shorter texts names come back too seldom to be told apart by their uses.
    private static let fewestTokens = 20_000

    /// A name with how often the text uses it.
    private struct Name {
        let words: [String]
        let titles: [String]
        /// The words without titles; "van der Berg" is one.
        let parts: [String]
        var count: Int
    }

    private struct Member {
        var names: [[String]] = []
        var titles: Set<String> = []
        var gender: Gender?
        let given: String?
        let family: String
        var count = 0
    }

    private var members: [Member] = []
    private let lexicon: Lexicon

    /// The cast of a book; nil of a shorter text.
    ///
    /// - Complexity: O(mentions + names²) of distinct names.
    static func cast(of annotation: Annotation, _ lexicon: Lexicon) -> Cast? {
        guard annotation.tokens.count >= fewestTokens else { return nil }
        let names = names(of: annotation)
        var book = BookCast(lexicon: lexicon)
        for name in names where name.parts.count > 1 { book.addFull(name) }
        for name in names where name.parts.count == 1 && !name.titles.isEmpty { book.addTitled(name) }
        for name in names where name.parts.count == 1 && name.titles.isEmpty { book.addSingle(name) }
        return Cast(
            book.members.enumerated().map { index, member in
                CastMember(
                    id: "\(index)",
                    names: member.names.map { $0.joined(separator: " ") },
                    gender: member.gender
                )
            }
        )
    }

    private init(lexicon: Lexicon) { self.lexicon = lexicon }

    // MARK: - Names

    /// The names of people that come more than once, the most frequent first.
    private static func names(of annotation: Annotation) -> [Name] {
        let bytes = Array(annotation.document.text.utf8)
        var counts: [[String]: Int] = [:]
        for mention in annotation.mentions
        where mention.form == .proper && mention.type == .person && mention.number != .plural {
            let words = run(of: mention, annotation, bytes)
            if !words.isEmpty { counts[words, default: 0] += 1 }
        }
        return counts.filter { $0.value > 1 }
            .sorted { ($1.value, $0.key.joined(separator: " ")) < ($0.value, $1.key.joined(separator: " ")) }
            .compactMap { words, count in
                let titles = words.prefix { CastNames.title($0) != nil }
                let parts = parts(of: words.dropFirst(titles.count))
                return parts.isEmpty
                    ? nil : Name(words: words, titles: Array(titles), parts: parts, count: count)
            }
    }

    /// The run of capitalised words around the head of a mention, particles between them included.
    private static func run(of mention: Mention, _ annotation: Annotation, _ bytes: [UInt8]) -> [String] {
        var words: [(word: String, isCapitalised: Bool)] = []
        for token in mention.tokens {
            let span = annotation.tokens[token].span
            let pieces = NamePieces.pieces(of: bytes[span.start..<span.end])
            let isName = pieces.contains { $0.isCapitalised } || pieces.contains { particles.contains($0.word) }
            if !pieces.isEmpty, !isName || pieces[0].word == "s" {
                if token > mention.head { break }
                words.removeAll()
                continue
            }
            words += pieces.map { ($0.word, $0.isCapitalised) }
        }
        if let title = words.lastIndex(where: { CastNames.title($0.word) != nil }) {
            // "CHAPTER II MRS. HALE": what stands before a title is none of the name.
            let first = words[..<title].lastIndex { CastNames.title($0.word) == nil }
            if let first { words.removeSubrange(...first) }
        }
        if let of = words.firstIndex(where: { $0.word == "of" }), of > 0 { words.removeSubrange(of...) }
        words = Array(words.drop { !$0.isCapitalised || epithets.contains($0.word) })
        while let last = words.last, !last.isCapitalised { words.removeLast() }
        return words.count <= 5 ? words.map(\.word) : []
    }

    private static func parts(of words: some Sequence<String>) -> [String] {
        var parts: [String] = []
        var particle = ""
        for word in words {
            if word == "the" { continue }
            if particles.contains(word) {
                particle += word + " "
            } else {
                parts.append(particle + word)
                particle = ""
            }
        }
        return parts
    }

    private static let particles: Set<String> = ["da", "de", "der", "des", "du", "la", "le", "of", "the", "van", "von"]
    private static let epithets: Set<String> = ["dear", "good", "little", "old", "poor", "silly", "the", "young"]

    // MARK: - Members

    private mutating func addFull(_ name: Name) {
        let given = name.parts[0]
        let family = name.parts[name.parts.count - 1]
        let gender = Self.gender(of: name.titles)
        let known = members.indices.first { index in
            let member = members[index]
            return member.family == family && member.given == given && Self.mayBe(gender, member.gender)
        }
        let usual = lexicon.usualGender(ofGivenName: given.prefix(1).uppercased() + given.dropFirst())
        let index = known ?? members.count
        if known == nil { members.append(Member(gender: gender ?? usual, given: given, family: family)) }
        add(name, to: index)
    }

    private mutating func addTitled(_ name: Name) {
        let gender = Self.gender(of: name.titles)
        let part = name.parts[0]
        let isMarried = name.titles.contains("mrs")
        let known = members.indices.filter { index in
            let member = members[index]
            guard Self.mayBe(gender, member.gender) else { return false }
            if member.given == nil { return member.family == part && member.titles == Set(name.titles) }
            if member.given == part { return !isMarried }
            let isTheirs = member.titles.contains("mrs") == isMarried
            return member.family == part && (gender != .feminine || isTheirs)
        }
        let best = known.max { (members[$0].count, $1) < (members[$1].count, $0) }
        if best == nil { members.append(Member(gender: gender, given: nil, family: part)) }
        add(name, to: best ?? members.count - 1)
    }

    private mutating func addSingle(_ name: Name) {
        let part = name.parts[0]
        // A part of a longer name is found as such.
        guard !members.contains(where: { $0.given == part || $0.family == part }) else { return }
        members.append(Member(gender: nil, given: nil, family: part))
        add(name, to: members.count - 1)
    }

    private mutating func add(_ name: Name, to index: Int) {
        members[index].names.append(name.words)
        members[index].titles.formUnion(name.titles)
        members[index].gender = members[index].gender ?? Self.gender(of: name.titles)
        members[index].count += name.count
    }

    private static func gender(of titles: [String]) -> Gender? {
        titles.lazy.compactMap { CastNames.title($0)?.gender }.first
    }

    private static func mayBe(_ asked: Gender?, _ own: Gender?) -> Bool {
        guard let asked, let own else { return true }
        return asked == own
    }
}
