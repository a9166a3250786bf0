import RapportText

/// Writes the text of a TEI play out as blocks.
struct TEIWriter {
    let tree: XMLTree
    var assembler = ScriptAssembler(.play)
    /// Whether the walk is before the body.
    private var isInFront = false
    private let namesOfRoles: [String: String]

    /// Prepares to write the text of a play.
    init(_ tree: XMLTree, header: TEIHeader, title: String?) {
        self.tree = tree
        namesOfRoles = Dictionary(
            header.roles.compactMap { role in role.identifier.map { ($0, role.names[0]) } },
            uniquingKeysWith: { first, _ in first }
        )
        assembler.script.roles = header.roles
        assembler.script.ties = header.ties
        assembler.addTitle(title)
    }

    /// The document of the whole play.
    ///
    /// Nesting is bounded by libxml2, so the walk may recurse.
    mutating func document(source: Source) throws(ReadingError) -> Document {
        for text in tree.descendants(of: 0, "text") where !tree.nodes[text].name.isEmpty {
            for part in tree.children(of: text) {
                isInFront = tree.nodes[part].name == "front"
                walk(part)
            }
            break
        }
        return try assembler.document(source: source)
    }

    private mutating func walk(_ index: Int) {
        let node = tree.nodes[index]
        switch node.name {
        case "castList": readCastList(index)
        case "div", "div1", "div2", "div3", "div4", "div5", "prologue", "epilogue", "set": readDivision(index)
        case "head", "trailer": add(.heading, index)
        case "stage": readStage(index)
        case "sp": readSpeech(index)
        case "p", "l", "ab": add(.paragraph, index)
        case "note", "fw", "titlePage", "pb", "figure", "speaker", "": break
        default: for child in tree.children(of: index) { walk(child) }
        }
    }

    // MARK: - Divisions

    /// A part with speeches of its own is what scenes are; one that only holds others, an act.
    private mutating func readDivision(_ index: Int) {
        let children = tree.children(of: index)
        let hasSpeeches = children.contains { tree.nodes[$0].name == "sp" }
        let isBareScene = tree.nodes[index]["type"] == "scene" && tree.descendants(of: index, "sp").isEmpty
        let kind: Script.Division.Kind = isInFront ? .front : hasSpeeches || isBareScene ? .scene : .act
        let head = children.first { tree.nodes[$0].name == "head" }
        assembler.divide(kind, heading: head.map { draft(.heading, $0) })
        for child in children where child != head { walk(child) }
    }

    // MARK: - Stage directions

    private mutating func readStage(_ index: Int) {
        let block = assembler.blocks.count
        assembler.direct(draft(.stageDirection, index))
        guard assembler.blocks.count > block else { return }
        for stage in [index] + tree.descendants(of: index, "stage") {
            let node = tree.nodes[stage]
            let roles = TEIReference.identifiers(node["who"])
            guard !roles.isEmpty, let type = node["type"], let kind = Script.Movement.Kind(rawValue: type) else {
                continue
            }
            assembler.script.movements.append(Script.Movement(kind, block: block, roles: roles))
        }
    }

    // MARK: - Speeches

    private mutating func readSpeech(_ index: Int) {
        let roles = TEIReference.identifiers(tree.nodes[index]["who"])
        let label = tree.child(of: index, "speaker").map { draft(.speakerLabel, $0) }
        let names = roles.map { namesOfRoles[$0] ?? $0 }
        let printed = label?.string ?? ""
        let name = printed.isEmpty ? names.isEmpty ? nil : names.joined(separator: ", ") : printed
        assembler.beginSpeech(label: label, name: name, roles: roles)
        var words = DraftBlock(.speech)
        for child in tree.children(of: index) { speak(child, &words) }
        assembler.say(words)
        assembler.endSpeech()
    }

    /// Adds the words of an element to a speech; a direction within cuts it in two.
    private mutating func speak(_ index: Int, _ words: inout DraftBlock) {
        let node = tree.nodes[index]
        switch node.name {
        case "": words.append(tree.bytes[node.text])
        case "stage":
            assembler.say(words)
            words = DraftBlock(.speech)
            readStage(index)
        case "speaker", "note", "fw": break
        case "lb": words.append(CollectionOfOne(0x20))
        default:
            for child in tree.children(of: index) { speak(child, &words) }
            if node.name == "l" || node.name == "p" || node.name == "ab" || node.name == "head" { words.breakLine() }
        }
    }

    // MARK: - Text

    private mutating func add(_ kind: Block.Kind, _ index: Int) {
        assembler.endSpeech()
        assembler.add(draft(kind, index))
    }

    /// A block of the text below an element, without notes.
    func draft(_ kind: Block.Kind, _ index: Int) -> DraftBlock {
        var draft = DraftBlock(kind)
        var next = index
        while next < tree.nodes[index].end {
            let node = tree.nodes[next]
            if node.name == "note" || node.name == "fw" {
                next = node.end
                continue
            }
            if node.name.isEmpty { draft.append(tree.bytes[node.text]) }
            if node.name == "lb" || node.name == "l" { draft.append(CollectionOfOne(0x20)) }
            next += 1
        }
        return draft
    }
}
