import RapportText

extension TEIWriter {
    /// Writes the list of the cast, an entry a line, and joins its entries with the persons of the header.
    mutating func readCastList(_ index: Int) {
        for child in tree.children(of: index) {
            switch tree.nodes[child].name {
            case "head": assembler.add(draft(.heading, child))
            case "castGroup": readCastGroup(child)
            case "castItem": readCastItem(child, ofGroup: nil)
            case "castList": readCastList(child)
            default: break
            }
        }
    }

    /// The head or description of a group describes every role in it: "sons to the king".
    private mutating func readCastGroup(_ index: Int) {
        let children = tree.children(of: index)
        let head = children.first { ["head", "roleDesc"].contains(tree.nodes[$0].name) }
        let common = head.flatMap { assembler.add(draft(.listItem, $0)) }
        for child in children where child != head {
            switch tree.nodes[child].name {
            case "castGroup": readCastGroup(child)
            case "castItem": readCastItem(child, ofGroup: common)
            default: break
            }
        }
    }

    private mutating func readCastItem(_ index: Int, ofGroup common: Span?) {
        var entry = DraftBlock(.listItem)
        var parts: [(name: String, start: Int, end: Int, node: Int)] = []
        for child in tree.children(of: index) {
            let part = draft(.listItem, child)
            guard !part.isEmpty else { continue }
            let name = tree.nodes[child].name
            let follows = entry.text.last.map { ",:;(".utf8.contains($0) } ?? true
            let begins = part.text.first.map { ",:;.)".utf8.contains($0) } ?? false
            // Between name, description and actor stands at least a comma.
            if !follows, !begins, !name.isEmpty { entry.append(",".utf8) }
            if !begins { entry.append(CollectionOfOne(0x20)) }
            let start = entry.text.count + (begins || entry.isEmpty ? 0 : 1)
            entry.append(part.text)
            if !name.isEmpty { parts.append((name, start, entry.text.count, child)) }
        }
        guard let span = assembler.add(entry) else { return }
        func place(_ name: String) -> Span? {
            parts.first { $0.name == name }.map { Span(span.start + $0.start, span.start + $0.end) }
        }
        let named = parts.filter { $0.name == "role" }
        let references = TEIReference.identifiers(tree.nodes[index]["sameAs"] ?? tree.nodes[index]["corresp"])
        for (position, part) in named.enumerated() {
            let node = tree.nodes[part.node]
            var identifiers = TEIReference.identifiers(node["sameAs"] ?? node["corresp"])
            if let own = node["id"] { identifiers.append(own) }
            if identifiers.isEmpty {
                identifiers = named.count == references.count ? [references[position]] : references
            }
            if identifiers.isEmpty, let own = tree.nodes[index]["id"] { identifiers = [own] }
            let name = string(entry.text[part.start..<part.end])
            for role in matches(identifiers, name: name) {
                assembler.script.roles[role].entry = span
                assembler.script.roles[role].description = place("roleDesc") ?? common
                assembler.script.roles[role].actor = place("actor")
                if !assembler.script.roles[role].names.contains(name) {
                    assembler.script.roles[role].names.append(name)
                }
            }
        }
    }

    /// The indices of the roles of an entry: by identifier, by name, or a new one.
    private mutating func matches(_ identifiers: [String], name: String) -> [Int] {
        let roles = assembler.script.roles
        let known = roles.indices.filter { roles[$0].identifier.map(identifiers.contains) ?? false }
        if !known.isEmpty { return known }
        let alike = roles.indices.filter { role in
            roles[role].entry == nil && roles[role].names.contains { $0.lowercased() == name.lowercased() }
        }
        if let first = alike.first { return [first] }
        assembler.script.roles.append(Script.Role(identifier: identifiers.first, names: [name]))
        return [roles.count]
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
