/// Groups names of people by who can bear them.
struct PersonNameGrouper {
    private struct Entry {
        let name: PersonName
        let isFamily: Bool
        var mentions: [Int]
        var performing = 0
        var played = 0

        /// Whether the text says that this name is a character's, and never that it is an actor's.
        var isCharacter: Bool { played > 0 && performing == 0 }
    }

    // The entries of a group: its anchor, the name that tells most, comes first.
    private struct Group {
        var entries: [Int]
        /// Names by another surname, that of a husband.
        var married: [Int] = []
        var gender: Gender?
        var usualGender: Gender?
    }

    private struct Key: Hashable {
        let name: PersonName
        let isFamily: Bool
    }

    private let lexicon: Lexicon
    private var entries: [Entry] = []
    private var entryOfName: [Key: Int] = [:]
    private var groups: [Group] = []
    /// The number of groups, known once they are made.
    var count: Int { groups.count }

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// For each group the gender that its titles tell, or that its given name usually goes with.
    var usualGenders: [Gender?] { groups.map { $0.gender ?? $0.usualGender } }

    private static let longestName = 5

    /// Adds a mention; a family is "the Bennets".
    mutating func add(_ name: PersonName, isFamily: Bool, role: StageRole?, at mention: Int) {
        guard !name.parts.isEmpty else { return }
        let key = Key(name: name, isFamily: isFamily)
        let entry = entryOfName[key] ?? entries.count
        if entry == entries.count {
            entryOfName[key] = entry
            entries.append(Entry(name: name, isFamily: isFamily, mentions: []))
        }
        entries[entry].mentions.append(mention)
        switch role {
        case .performer: entries[entry].performing += 1
        case .character: entries[entry].played += 1
        case nil: break
        }
    }

    /// Each mention with the groups it can belong to.
    ///
    /// - Complexity: O(names · groups), both distinct.
    mutating func readings() -> [(mention: Int, reading: NameReading)] {
        // Longer names first: they tell most. Of equals the more frequent, then the one the text has first.
        let order = entries.indices.sorted { a, b in
            let (left, right) = (entries[a], entries[b])
            return (rank(left), right.mentions.count, left.mentions[0]) < (
                rank(right), left.mentions.count, right.mentions[0]
            )
        }
        var result: [(Int, NameReading)] = []
        for entry in order {
            let reading = reading(of: entry)
            for mention in entries[entry].mentions { result.append((mention, reading)) }
        }
        return result
    }

    private mutating func reading(of entry: Int) -> NameReading {
        let name = entries[entry].name
        let fitting = groups.indices.filter { fits(entry, groups[$0]) }
        if let title = name.titles.first {
            let same = fitting.filter { group in
                groups[group].entries.contains { entries[$0].name.titles.contains(title) }
            }
            if same.count == 1 { return join(entry, same[0]) }
        }
        // "Mr." and "Ms." go with people whom the text has named in full.
        if name.titles == ["mr"] || name.titles == ["ms"] {
            let agreeing = fitting.filter { (groups[$0].gender ?? groups[$0].usualGender) == name.titleGender }
            if agreeing.count == 1 { return join(entry, agreeing[0]) }
            let bearers = groups.count { entries[$0.entries[0]].name.parts.last == name.parts.last }
            if agreeing.isEmpty, fitting.count == 1, bearers == 1 { return join(entry, fitting[0]) }
            if !agreeing.isEmpty { return NameReading(candidates: agreeing) }
            // Whom the text has not yet named cannot be meant.
            let introduced = groups.indices.filter {
                let anchor = entries[groups[$0].entries[0]]
                return anchor.name.isFull && anchor.name.parts.last == name.parts.last
                    && anchor.mentions[0] < entries[entry].mentions[0]
            }
            if introduced.count == 1, fitting.contains(introduced[0]) { return join(entry, introduced[0]) }
        }
        switch fitting.count {
        case 0:
            if let bride = bride(entry) {
                groups[bride].married.append(entry)
                return NameReading(candidates: [bride])
            }
            groups.append(group(of: entry))
            return NameReading(candidates: [groups.count - 1])
        case 1 where name.titleGender == nil || groups[fitting[0]].gender == name.titleGender:
            return join(entry, fitting[0])
        default:
            guard name.titleGender != nil else {
                let isSurname =
                    !name.isFull
                    && fitting.allSatisfy { group in
                        let anchor = entries[groups[group].entries[0]].name
                        return anchor.isFull && anchor.parts.last == name.parts[0]
                    }
                return NameReading(candidates: fitting, isSharedSurname: isSurname)
            }
            groups.append(group(of: entry))
            return NameReading(candidates: fitting, fallback: groups.count - 1)
        }
    }

    /// The woman who by this name has the surname of her husband: "May Reed" of a book that knew her as "May Hale", calls her
    /// "May" and has a man called Reed.
    private func bride(_ entry: Int) -> Int? {
        let name = entries[entry].name
        guard entries.reduce(0, { $0 + $1.mentions.count }) >= Self.namesOfBook, name.parts.count == 2,
            !entries[entry].isFamily, name.titleGender != .masculine, name.parts[0].utf8.count > 1,
            let given = name.givenName, lexicon.usualGender(ofGivenName: given) == .feminine,
            let called = entryOfName[Key(name: PersonName(words: [given[...]]), isFamily: false)],
            entries[called].mentions.count >= Self.namesOfBride
        else { return nil }
        let brides = groups.indices.filter { group in
            let other = entries[groups[group].entries[0]].name
            return other.parts.count == 2 && other.parts[0] == name.parts[0] && other.parts[1] != name.parts[1]
        }
        let isHusband = groups.contains { group in
            (group.gender ?? group.usualGender) != .feminine
                && entries[group.entries[0]].name.parts.last == name.parts[1]
        }
        return brides.count == 1 && isHusband ? brides[0] : nil
    }

    /// The names in a text that is long enough for people to marry in it.
    private static let namesOfBook = 1000
    /// How often a book speaks of somebody by her given name alone before it may be that of a bride.
    private static let namesOfBride = 10

    private func group(of entry: Int) -> Group {
        let name = entries[entry].name
        let given = name.takesSurname && !name.isFull ? nil : name.givenName
        return Group(
            entries: [entry],
            gender: name.titleGender,
            usualGender: given.flatMap { lexicon.usualGender(ofGivenName: $0) }
        )
    }

    private mutating func join(_ entry: Int, _ group: Int) -> NameReading {
        groups[group].entries.append(entry)
        groups[group].gender = groups[group].gender ?? entries[entry].name.titleGender
        return NameReading(candidates: [group])
    }

    // Full names, the longest first, then names with titles, then bare ones; families last.
    private func rank(_ entry: Entry) -> Int {
        if entry.isFamily { return 100 }
        // A headline in capitals reads like one long name: it must not bring those it names together.
        if entry.name.parts.count > Self.longestName { return 99 }
        if entry.name.isFull { return -entry.name.parts.count }
        return entry.name.titles.isEmpty ? 2 : 1
    }

    private func fits(_ entry: Int, _ group: Group) -> Bool {
        let (new, anchor) = (entries[entry], entries[group.entries[0]])
        guard new.isFamily == anchor.isFamily, anchor.name.parts.count <= Self.longestName,
            new.name.parts.count <= Self.longestName || new.name == anchor.name
        else { return false }
        if new.isFamily { return new.name.parts == anchor.name.parts }
        // "Tony Hale plays Tony": one first name, two people.
        if !new.name.isFull, new.isCharacter, anchor.performing > 0, anchor.played == 0 { return false }
        if let gender = new.name.titleGender, let theirs = group.gender ?? group.usualGender, gender != theirs {
            return false
        }
        guard anchor.name.isCompatible(with: new.name) else { return false }
        // "Mrs. Edwin Hale" is not Edwin Hale.
        if new.name.isFull, anchor.name.isFull, group.gender ?? group.usualGender != .feminine,
            new.name.titles.contains("mrs") != anchor.name.titles.contains("mrs")
        {
            return false
        }
        return !new.name.isFull
            || group.entries.allSatisfy { !entries[$0].name.isFull || entries[$0].name.isCompatible(with: new.name) }
    }
}
