/// Groups names of organisations, places, works and outlets: by the same words, by acronyms, by their beginnings.
struct OtherNameGrouper {
    private struct Key: Hashable {
        let words: [String]
        let sort: Sort
    }

    // Names of different sorts are of different things, whatever their words.
    private enum Sort { case work, place, organisation }

    private var entryOfName: [Key: Int] = [:]
    private var names: [(key: Key, mentions: [Int])] = []
    /// The number of groups, known once they are made.
    private(set) var count = 0

    /// Adds a mention.
    mutating func add(_ words: [Substring], type: EntityType, at mention: Int) {
        let parts = words.map(PersonName.normalised).filter { !$0.isEmpty && $0 != "the" && $0 != "s" }
        guard !parts.isEmpty else { return }
        let key = Key(words: parts, sort: Self.sort(of: type))
        if let entry = entryOfName[key] {
            names[entry].mentions.append(mention)
            return
        }
        entryOfName[key] = names.count
        names.append((key, [mention]))
    }

    /// Each mention with its group.
    ///
    /// - Complexity: O(names · their words), distinct.
    mutating func groups() -> [(mention: Int, group: Int)] {
        var groupOfName = [Int](repeating: -1, count: names.count)
        var groupsOfShortForm: [Key: [Int]] = [:]
        let order = names.indices.sorted { (names[$1].key.words.count, $0) < (names[$0].key.words.count, $1) }
        for index in order {
            let key = names[index].key
            if let known = groupsOfShortForm[key], known.count == 1 {
                groupOfName[index] = known[0]
                continue
            }
            groupOfName[index] = count
            for form in shortForms(of: key) { groupsOfShortForm[form, default: []].append(count) }
            count += 1
        }
        return names.indices.flatMap { index in names[index].mentions.map { ($0, groupOfName[index]) } }
    }

    // "Goldman" of "Goldman Sachs" and "NBC" of "National Broadcasting Company"; a work's subtitle can be left out.
    private func shortForms(of key: Key) -> [Key] {
        guard key.words.count > 1 else { return [] }
        // "Aberdeen" is not Aberdeen Road.
        var forms = key.sort == .place ? [] : (1..<key.words.count).map { Array(key.words.prefix($0)) }
        let initials = key.words.filter { !Self.small.contains($0) }.compactMap(\.first)
        if initials.count > 1 { forms.append([String(initials)]) }
        return forms.map { Key(words: $0, sort: key.sort) }
    }

    private static func sort(of type: EntityType) -> Sort {
        switch type {
        case .work: .work
        case .geopolitical, .location, .facility: .place
        case .person, .organisation, .vehicle, .outlet, .thing: .organisation
        }
    }

    private static let small: Set<String> = ["of", "and", "for", "in", "on", "at", "de", "la", "&"]
}
