import RapportLanguage
import RapportText

/// Brings the labels of a script together into one cast.
///
/// A list of roles comes first; a label is then the role or the earlier label it equals, or whose name it shortens or
/// lengthens where only one can be meant.
struct ScriptCast {
    /// The members: roles in their order, then others by their first speech.
    private(set) var members: [ScriptCharacter] = []
    private var memberOfIdentifier: [String: Int] = [:]
    private var memberOfKey: [NameKey: Int] = [:]
    /// The labels looked up so far.
    private var found: [SpeakerLabel: [Int]] = [:]

    /// Gathers the cast of a script.
    ///
    /// - Complexity: O(speeches + labels²), and labels that differ are few.
    init(_ script: Script, of document: Document) {
        for role in script.roles { add(role) }
        var labels: [SpeakerLabel] = []
        var seen: Set<NameKey> = []
        for speech in script.speeches where speech.roles.isEmpty {
            guard let span = speech.label else { continue }
            let label = SpeakerLabel(document[span])
            if !label.name.isEmpty, label.collective == nil, seen.insert(NameKey(label.name)).inserted {
                labels.append(label)
            }
        }
        for speech in script.speeches where !speech.roles.isEmpty { nameRoles(of: speech, document) }
        add(labels, of: document)
    }

    /// Who speaks under a label; none for labels such as "ALL".
    mutating func members(for label: SpeakerLabel) -> [Int] {
        if let known = found[label] { return known }
        let members = lookUp(label)
        found[label] = members
        return members
    }

    /// The member with an identifier of the format.
    func member(identifier: String) -> Int? { memberOfIdentifier[identifier] }

    private func lookUp(_ label: SpeakerLabel) -> [Int] {
        // "VOICE (JOAN)": a name beside the label tells who it is.
        for remark in label.remarks {
            if let member = memberOfKey[NameKey(remark)] { return [member] }
        }
        if let member = memberOfKey[NameKey(label.name)] { return [member] }
        return label.parts.compactMap { memberOfKey[NameKey($0)] }
    }

    // MARK: - Gathering

    private mutating func add(_ role: Script.Role) {
        let known = role.identifier == nil ? memberOfKey[NameKey(role.names[0])] : nil
        let index = known ?? addMember(named: role.names[0], role.identifier)
        for name in role.names { addName(name, to: index) }
        members[index].isGroup = members[index].isGroup || role.isGroup
        members[index].entry = members[index].entry ?? role.entry
        members[index].description = members[index].description ?? role.description
        members[index].actor = members[index].actor ?? role.actor
        if let sex = role.sex { members[index].gender = sex == .female ? .feminine : .masculine }
    }

    /// Learns from a speech whose roles the format identifies how their speaker is called.
    private mutating func nameRoles(of speech: Script.Speech, _ document: Document) {
        for identifier in speech.roles where memberOfIdentifier[identifier] == nil {
            addMember(named: identifier, identifier)
        }
        let label = speech.label.map { SpeakerLabel(document[$0]) }
        guard speech.roles.count == 1, let label, !label.name.isEmpty, label.collective == nil,
            let member = memberOfIdentifier[speech.roles[0]]
        else { return }
        // A role that the header does not name has the name over its first speech.
        if members[member].name == speech.roles[0] { members[member].name = label.name }
        addName(label.name, to: member)
    }

    @discardableResult
    private mutating func addMember(named name: String, _ identifier: String?) -> Int {
        members.append(ScriptCharacter(name: name))
        let index = members.count - 1
        members[index].identifier = identifier
        if let identifier { memberOfIdentifier[identifier] = index }
        let key = NameKey(name)
        if !key.words.isEmpty, memberOfKey[key] == nil { memberOfKey[key] = index }
        return index
    }

    private mutating func addName(_ name: String, to index: Int) {
        if !members[index].names.contains(name) { members[index].names.append(name) }
        let key = NameKey(name)
        if !key.words.isEmpty, memberOfKey[key] == nil { memberOfKey[key] = index }
    }

    /// Joins labels with roles and with each other, those with more words first; what is left are new members.
    private mutating func add(_ labels: [SpeakerLabel], of document: Document) {
        let keys = labels.map { NameKey($0.name) }
        let exact = Set(keys.compactMap { memberOfKey[$0] })
        let descriptions = members.map { member in member.description.map { NameKey(NameKey.head(of: document[$0])) } }
        var joined: [Int: Int] = [:]
        var leaders: [Int] = []
        var claimed = exact
        var open: [Int] = []
        for index in labels.indices.sorted(by: { (keys[$1].words.count, $0) < (keys[$0].words.count, $1) }) {
            let isNamedBeside = labels[index].remarks.contains {
                memberOfKey[NameKey($0)] != nil || keys.contains(NameKey($0))
            }
            if isNamedBeside || isCompound(labels[index], keys) { continue }
            guard let member = memberOfKey[keys[index]] ?? role(for: keys[index], exact, descriptions, among: keys)
            else {
                open.append(index)
                continue
            }
            addName(labels[index].name, to: member)
            claimed.insert(member)
        }
        for index in open {
            // "BRUTUS" is Marcus where "DECIUS" is the other Brutus.
            let left = shortened(by: keys[index]).filter { !claimed.contains($0) }
            if left.count == 1 {
                addName(labels[index].name, to: left[0])
                continue
            }
            let longer = leaders.filter {
                keys[index].isPart(of: keys[$0]) && !keys[$0].isSetApart(from: keys[index])
                    || keys[index].areInitials(of: keys[$0])
            }
            if longer.count == 1 { joined[index] = longer[0] } else { leaders.append(index) }
        }
        var memberOfLabel: [Int: Int] = [:]
        for index in labels.indices where leaders.contains(joined[index] ?? index) {
            let leader = joined[index] ?? index
            let member = memberOfLabel[leader] ?? addMember(named: labels[leader].name, nil)
            memberOfLabel[leader] = member
            addName(labels[index].name, to: member)
        }
    }

    /// Whether a label is made of names that occur alone.
    private func isCompound(_ label: SpeakerLabel, _ keys: [NameKey]) -> Bool {
        let parts = label.parts
        guard parts.count > 1 else { return false }
        return parts.allSatisfy { part in
            let key = NameKey(part)
            return memberOfKey[key] != nil || keys.contains(key)
        }
    }

    /// The one role that a label shortens, lengthens, or describes.
    private func role(
        for key: NameKey,
        _ exact: Set<Int>,
        _ descriptions: [NameKey?],
        among labels: [NameKey]
    ) -> Int? {
        guard !key.words.isEmpty else { return nil }
        let roles = descriptions.indices
        let shortened = shortened(by: key).filter { !exact.contains($0) || !isSetApart($0, from: key) }
        if shortened.count == 1 { return shortened[0] }
        // "MORTIMER" is Edmund rather than Lady Mortimer.
        let plain = shortened.filter { !isSetApart($0, from: key) }
        if plain.count == 1 { return plain[0] }
        // "KING" is King Claudius rather than the Player King.
        let leading = shortened.filter { role in names(of: role).contains { $0.words.first == key.words[0] } }
        if leading.count == 1 { return leading[0] }
        let lengthened = roles.filter { role in
            names(of: role).contains { $0.isPart(of: key) && !key.isSetApart(from: $0) }
        }
        if lengthened.count == 1 { return lengthened[0] }
        let open = roles.filter { !exact.contains($0) }
        let begun = open.filter { role in
            key.words.count == 1 && key.words[0].count >= 2
                && names(of: role).contains { $0.words.first?.hasPrefix(key.words[0]) == true }
        }
        if begun.count == 1 { return begun[0] }
        func describes(_ label: NameKey, _ role: Int) -> Bool {
            descriptions[role].map { label.words.allSatisfy($0.words.contains) } ?? false
        }
        // What fits several labels, as a list of parts that players take, describes none of them.
        let described = open.filter { role in
            describes(key, role) && !labels.contains { $0 != key && memberOfKey[$0] == nil && describes($0, role) }
        }
        return described.count == 1 ? described[0] : nil
    }

    /// The roles whose names a label is part of; "ANTONY" is none of "Servant to Antony".
    private func shortened(by key: NameKey) -> [Int] {
        members.indices.filter { role in
            members[role].names.contains { name in
                key.isPart(of: NameKey(name))
                    && key.words.allSatisfy(NameKey(NameKey.head(of: name, within: ["of"])).words.contains)
            }
        }
    }

    /// Whether a role has no name that a label could shorten without naming another.
    private func isSetApart(_ role: Int, from key: NameKey) -> Bool {
        names(of: role).filter { key.isPart(of: $0) }.allSatisfy { $0.isSetApart(from: key) }
    }

    private func names(of member: Int) -> [NameKey] { members[member].names.map { NameKey($0) } }
}
