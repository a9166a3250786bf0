import RapportText

/// The text of the files of an EPUB as blocks, what stands beside the work marked, with the places that addresses
/// point at.
struct EPUBText {
    /// The blocks, none without text.
    private(set) var parts: [DraftPart] = []
    /// The index of the first block of each file.
    private(set) var files: [String: Int] = [:]
    /// The index of the block with each named place, by file and name.
    private(set) var places: [String: Int] = [:]
    /// Line breaks since the last word.
    private var breaks = 0
    private var current = DraftPart(draft: DraftBlock(.paragraph), aside: nil, rank: 0)

    /// What holds for everything inside an element.
    private struct Context {
        var end: Int
        var kind = Block.Kind.paragraph
        var style: DraftBlock.Style = []
        var isBlock = true
        var aside: Aside.Kind?
        var rank = 0
    }

    /// The key of a named place.
    static func place(_ name: String, in file: String) -> String { "\(file)#\(name)" }

    /// Adds the text of a file.
    ///
    /// - Complexity: O(bytes).
    mutating func append(_ tree: HTMLTree, file: String, aside: Aside.Kind?) {
        files[file] = parts.count
        var open = [Context(end: tree.nodes.count, aside: aside)]
        var index = 1
        while index < tree.nodes.count {
            while open.count > 1, let last = open.last, last.end <= index {
                open.removeLast()
                if last.isBlock, let outer = open.last { close(next: outer) }
            }
            guard let context = open.last else { break }
            let node = tree.nodes[index]
            if let id = tree.attribute(.id, of: index) { places[Self.place(id, in: file)] = parts.count }
            if node.tag == .text {
                if tree.bytes[node.text].contains(where: { !$0.isASCIIWhiteSpace }) { breaks = 0 }
                current.draft.append(tree.bytes[node.text], style: context.style)
            } else if node.tag == .br {
                breaks += 1
                if breaks >= 2 { close(next: context) } else { current.draft.breakLine() }
            } else if Self.isLeftOut(index, of: tree) {
                index = node.end
                continue
            } else {
                let inner = Self.context(of: index, in: context, of: tree)
                if inner.isBlock { close(next: inner) }
                open.append(inner)
            }
            index += 1
        }
        close(next: Context(end: 0))
    }

    private mutating func close(next: Context) {
        if !current.draft.isEmpty { parts.append(current) }
        current = DraftPart(draft: DraftBlock(next.kind), aside: next.aside, rank: next.rank)
        breaks = 0
    }

    private static func context(of index: Int, in outer: Context, of tree: HTMLTree) -> Context {
        let node = tree.nodes[index]
        var inner = outer
        inner.end = node.end
        inner.isBlock = node.tag.isBlock
        inner.aside = outer.aside ?? aside(index, of: tree)
        switch node.tag {
        case .em, .i, .cite: inner.style.insert(.emphasis)
        case .strong, .b: inner.style.insert(.strong)
        case .blockquote: inner.kind = .quote
        case .figcaption, .caption: inner.kind = .caption
        case .li, .dd, .dt: if outer.kind == .paragraph { inner.kind = .listItem }
        default:
            guard node.tag.isHeading, let rank = node.tag.rawValue.last?.wholeNumberValue else { break }
            inner.kind = .heading
            inner.rank = rank
        }
        return inner
    }

    /// What an element holds beside the work.
    private static func aside(_ index: Int, of tree: HTMLTree) -> Aside.Kind? {
        if tree.nodes[index].tag == .aside { return .note }
        for attribute in tree.attributes[tree.nodes[index].attributes] {
            switch attribute.name {
            case .epubType, .role:
                for name in attribute.value.split(separator: " ") {
                    if let kind = EPUBRole.aside(named: name) { return kind }
                }
            // Project Gutenberg's files name their header and licence so.
            case .id where attribute.value == "pg-header" || attribute.value == "pg-footer": return .licence
            case .class where attribute.value.contains("pg-boilerplate"): return .licence
            default: break
            }
        }
        return nil
    }

    /// What is not shown, menus, and the marks of notes.
    private static func isLeftOut(_ index: Int, of tree: HTMLTree) -> Bool {
        let node = tree.nodes[index]
        if node.tag.isSilent || node.tag == .nav { return true }
        if node.tag == .sup {
            return tree.nodes[index..<node.end].contains { $0.tag == .a }
        }
        for attribute in tree.attributes[node.attributes] {
            switch attribute.name {
            case .hidden: return true
            case .epubType where attribute.value == "noteref" || attribute.value == "pagebreak": return true
            case .role where attribute.value == "doc-noteref" || attribute.value == "doc-pagebreak": return true
            default: break
            }
        }
        return false
    }
}
