internal import RapportText

/// Makes a cast of the names that a whole book uses.
///
/// A full name makes a member; a title with a surname ("Mr. Hale") goes to the full name that may bear it, or else makes a member
/// of its own, as does a single name that is part of no other. A single name that several may bear goes to one of them for the
/// whole book: a surname to the man of that name whom the book names so most, unless pronouns tell otherwise. Names that stand
/// side by side in sentences are never of one person.
struct BookCast {
    /// The fewest tokens of a book: in shorter texts names come back too seldom to be told apart by their uses.
    private static let fewestTokens = 20_000

    private struct Member {
        var names: [BookName] = []
        /// By titles and pronouns.
        var gender: Gender?
        /// By the given name.
        var weakGender: Gender?
        let given: String?
        let family: String?

        var usualGender: Gender? { gender ?? weakGender }

        /// How often the book names the member.
        var count: Int { names.reduce(0) { $0 + $1.count } }
        /// How often it does so by more than the given name.
        var formalCount: Int { names.reduce(0) { $0 + ($1.isFull || !$1.titles.isEmpty ? $1.count : 0) } }
        var titles: Set<String> { Set(names.flatMap(\.titles)) }
        /// The titles that tell what somebody does.
        var offices: Set<String> { titles.filter { CastNames.isOffice($0) } }
        /// Whether a name with a title and the given name is the member's: "Miss Ann".
        func isCalled(_ title: String) -> Bool {
            names.contains { $0.titles.contains(title) && ($0.isFull || $0.parts[0] == given) }
        }
    }

    private let names: [BookName]
    /// The number of sentences up to the last with a name.
    private let sentences: Int
    private let lexicon: Lexicon
    private var members: [Member] = []

    /// Whether a text is long enough to be a book.
    static func isBook(_ annotation: Annotation) -> Bool { annotation.tokens.count >= fewestTokens }

    /// The cast of a book; nil of a shorter text.
    ///
    /// - Complexity: O(mentions + names²) of distinct names.
    static func cast(of annotation: Annotation, _ lexicon: Lexicon) -> Cast? {
        guard isBook(annotation) else { return nil }
        let named = cast(of: BookNames.names(of: annotation), lexicon).members
        return Cast(named + SpeakingDescriptions(annotation).members(besides: named))
    }

    /// The cast of names, the most frequent first.
    static func cast(of names: [BookName], _ lexicon: Lexicon) -> Cast {
        var book = BookCast(names: names, lexicon: lexicon)
        book.makeMembers()
        return Cast(
            book.members.enumerated().map { index, member in
                CastMember(
                    id: "\(index)",
                    names: member.names.map { $0.words.joined(separator: " ") },
                    gender: member.usualGender,
                    isFound: true
                )
            }
        )
    }

    private init(names: [BookName], lexicon: Lexicon) {
        self.names = names
        sentences = (names.compactMap(\.sentences.last).max() ?? 0) + 1
        self.lexicon = lexicon
    }

    private mutating func makeMembers() {
        for name in names where name.isFull && !isOfHusband(name) { addFull(name) }
        let singles = names.filter { !$0.isFull && $0.titles.isEmpty }
        for name in singles { addGiven(name) }
        let titled = names.filter { $0.isFull ? isOfHusband($0) : !$0.titles.isEmpty }
        // Whoever is Miss Hale is not Mrs. Hale as well, and whoever is Mr. Hale is not the captain.
        let offices = titled.filter { $0.titles.contains { CastNames.isOffice($0) } }
        let others = titled.filter { name in !offices.contains { $0.words == name.words } }
        for name in others where name.titles.contains("miss") { addTitled(name) }
        for name in others where !name.titles.contains("miss") { addTitled(name) }
        for name in offices { addTitled(name) }
        for name in singles where !members.contains(where: { $0.names.contains { $0.words == name.words } }) {
            addSingle(name)
        }
    }

    // MARK: - Names

    /// Whether a name is a wife's by her husband's names.
    private func isOfHusband(_ name: BookName) -> Bool {
        name.isFull && name.titles.contains("mrs") && usualGender(name.parts[0]) != .feminine
    }

    private func usualGender(_ given: String) -> Gender? { lexicon.usualGender(ofGivenName: given.startingWithCapital) }

    private static func mayBe(_ asked: Gender?, _ own: Gender?) -> Bool {
        guard let asked, let own else { return true }
        return asked == own
    }

    /// How often the book uses a given name with a family name.
    private func uses(of given: String, _ family: String) -> Int {
        names.reduce(0) { $0 + ($1.isFull && $1.parts.first == given && $1.parts.last == family ? $1.count : 0) }
    }

    /// Whether two given names both go with a family name often: "Tom Hale" and "Thomas Hale" are father and son then.
    private func areBothUsual(_ given: String, _ other: String, _ family: String) -> Bool {
        let (rarer, usual) = (uses(of: given, family), uses(of: other, family))
        return rarer * 4 > usual && min(rarer, usual) >= Self.fewestUsesOfNamesake
    }

    private static let fewestUsesOfNamesake = 8

    /// Whether two names stand in one sentence so often, twice as often as by chance, that they cannot be of one person, for whom a
    /// sentence has a pronoun the second time.
    private func meet(_ a: BookName, _ b: BookName) -> Bool {
        let shared = a.sentencesShared(with: b)
        return shared >= 3 && shared * sentences >= 2 * a.sentences.count * b.sentences.count
    }

    /// Whether a name meets one that is a member's, and not perhaps another's: "Thomas" may be Tom Hale as well as Thomas Hale.
    private func meets(_ member: Int, _ name: BookName) -> Bool {
        members[member].names.contains { meet($0, name) && !($0.words.count == 1 && isShared($0.parts[0])) }
    }

    private func isShared(_ given: String) -> Bool {
        members.count { $0.given.map { Nicknames.areCompatible($0, given) } ?? false } > 1
    }

    // MARK: - Members

    private mutating func addFull(_ name: BookName) {
        let given = name.parts[0]
        let family = name.parts[name.parts.count - 1]
        let gender = name.gender ?? usualGender(given)
        let known = members.indices.first { index in
            guard let theirs = members[index].given, members[index].family == family else { return false }
            let isSame =
                theirs == given || PersonName.isSameGiven(theirs, given) && !areBothUsual(given, theirs, family)
            return isSame && Self.mayBe(gender, members[index].usualGender) && !meets(index, name)
        }
        if known == nil {
            members.append(Member(weakGender: usualGender(given), given: given, family: family))
        }
        add(name, to: known ?? members.count - 1)
    }

    /// Adds a single name to the member whose given name it is.
    private mutating func addGiven(_ name: BookName) {
        let bearers = members.indices.filter { index in
            guard let given = members[index].given, Self.mayBe(name.gender, members[index].gender) else { return false }
            return given == name.parts[0] || Nicknames.areCompatible(given, name.parts[0])
        }
        let named = bearers.filter { members[$0].given == name.parts[0] }
        // A short form alone goes to the one who may bear it.
        guard let bearer = best(named) ?? (bearers.count == 1 ? bearers[0] : nil) else { return }
        // "Lou Hale" is Louisa; but "Tom" of whom a book speaks all the time is seldom the Thomas Hale of whom it does not.
        let isShort = members[bearer].given.map { Nicknames.fullNames(of: $0).contains(name.parts[0]) } ?? false
        let isRare = !isShort && name.count > 2 * members[bearer].count
        if named.isEmpty, isRare || meets(bearer, name) { return }
        // "James" may be the family's name of somebody named so more.
        let ofFamily = members.filter { $0.family == name.parts[0] }.map(\.formalCount).max() ?? 0
        guard named.isEmpty || ofFamily <= members[bearer].formalCount else { return }
        add(name, to: bearer)
        members[bearer].weakGender = members[bearer].weakGender ?? usualGender(name.parts[0])
    }

    private mutating func addTitled(_ name: BookName) {
        let family = name.parts[name.parts.count - 1]
        var bearers = members.indices.filter { mayBear(name, members[$0], family) && !meets($0, name) }
        if !name.isFull {
            // "Miss Hale" is the eldest; her sisters are "Miss Ann" and "Miss Ann Hale".
            let eldest = bearers.filter { !name.titles.contains("miss") || !members[$0].isCalled("miss") }
            if !eldest.isEmpty { bearers = eldest }
            // Where there are a young and an old Mr. Hale, he is the old one, whom nobody calls by another name.
            if name.isOfTwo { bearers.removeAll { members[$0].given != nil } }
        }
        let alike = bearers.filter { !members[$0].titles.isDisjoint(with: name.titles) }
        if let known = best(alike) ?? best(bearers) {
            add(name, to: known)
        } else {
            members.append(Member(gender: name.gender, given: nil, family: family))
            add(name, to: members.count - 1)
        }
    }

    private func mayBear(_ name: BookName, _ member: Member, _ family: String) -> Bool {
        guard Self.mayBe(name.gender, member.usualGender) else { return false }
        let titles = member.titles
        if !name.isFull, let given = member.given, given == family {
            return !name.titles.contains("mrs") && !name.titles.contains("mr")
        }
        guard member.family == family else { return false }
        if name.isFull, member.names.contains(where: { isOfHusband($0) && $0.parts != name.parts }) { return false }
        if !titles.isDisjoint(with: name.titles) { return true }
        if member.given == nil, Set(name.titles) != titles { return false }
        let isOffice = name.titles.contains { CastNames.isOffice($0) }
        if !member.offices.isEmpty, isOffice || name.titles.contains("mr") { return false }
        if isOffice, !titles.isDisjoint(with: ["miss", "mr", "mrs"]) { return false }
        if name.titles.contains("miss"), !titles.isDisjoint(with: Self.wives) { return false }
        if !Self.wives.isDisjoint(with: name.titles) {
            guard !titles.contains("miss"), !name.isFull, name.count <= 20 * member.formalCount else { return false }
            // Lady Hale is the wife of Sir Edwin, and seldom called by her own name, as a daughter is.
            if name.titles.contains("lady"), member.given != nil, name.count * 2 > member.formalCount * 3 {
                return false
            }
        }
        return true
    }

    /// What a married woman is called with her husband's family name.
    private static let wives: Set<String> = ["lady", "mrs"]

    private mutating func addSingle(_ name: BookName) {
        let part = name.parts[0]
        let bearers = members.indices.filter { index in
            members[index].family == part && Self.mayBe(name.gender, members[index].gender)
        }
        // A bare surname is a man's in most books.
        let men = name.gender == nil ? bearers.filter { members[$0].usualGender != .feminine } : bearers
        let bearer = (men.isEmpty ? bearers : men).max { a, b in
            (members[a].formalCount, b) < (members[b].formalCount, a)
        }
        if let bearer {
            add(name, to: bearer)
        } else if !members.contains(where: { $0.given == part || $0.family == part }) {
            members.append(Member(gender: name.gender, given: nil, family: part))
            add(name, to: members.count - 1)
        }
    }

    private func best(_ bearers: [Int]) -> Int? {
        bearers.max { (members[$0].count, $1) < (members[$1].count, $0) }
    }

    private mutating func add(_ name: BookName, to index: Int) {
        members[index].names.append(name)
        members[index].gender = members[index].gender ?? name.gender
    }
}
