import RapportText

/// Writes the text of an element as blocks, as a browser would set it.
struct ArticleText {
    private let layout: PageLayout
    private var drafts: [DraftBlock] = []
    private var draft = DraftBlock(.paragraph)
    /// Line breaks since the last word.
    private var breaks = 0
    /// What holds for everything inside an element.
    private struct Context {
        var end: Int
        var kind: Block.Kind
        var style: DraftBlock.Style
        var isVerbatim: Bool
        var isBlock: Bool
    }

    private init(_ layout: PageLayout) {
        self.layout = layout
    }

    /// The blocks of an element.
    static func write(_ root: Int, of layout: PageLayout) -> [DraftBlock] {
        var text = ArticleText(layout)
        text.write(root)
        return text.drafts
    }

    private mutating func write(_ root: Int) {
        let tree = layout.tree
        var open = [
            Context(end: tree.nodes[root].end, kind: .paragraph, style: [], isVerbatim: false, isBlock: true)
        ]
        var index = root + 1
        while index < tree.nodes[root].end {
            while let last = open.last, last.end <= index {
                if last.isBlock { close(next: open.dropLast().last?.kind) }
                open.removeLast()
            }
            guard let context = open.last else { break }
            let node = tree.nodes[index]
            if layout.isDropped[index] || isLeftOut(index) {
                index = node.end
                continue
            }
            switch node.tag {
            case .text: append(tree.bytes[node.text], context)
            case .br: breakLine()
            default:
                var inner = context
                inner.end = node.end
                inner.isBlock = node.tag.isBlock
                inner.kind = kind(of: index, in: context.kind)
                inner.style.formUnion(Self.style(of: node.tag))
                if node.tag == .pre { inner.isVerbatim = true }
                // Cells of a table lie apart, however inline they are.
                if inner.isBlock || inner.kind != context.kind {
                    inner.isBlock = true
                    close(next: inner.kind)
                }
                open.append(inner)
            }
            index += 1
        }
        close(next: nil)
    }

    private mutating func append(_ run: ArraySlice<UInt8>, _ context: Context) {
        if breaks > 0, run.contains(where: { !$0.isASCIIWhiteSpace }) { breaks = 0 }
        guard context.isVerbatim else { return draft.append(run, style: context.style) }
        for (number, line) in run.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if number > 0 { breakLine() }
            append(line, Context(end: 0, kind: context.kind, style: context.style, isVerbatim: false, isBlock: false))
        }
    }

    /// One break ends a line, two a paragraph.
    private mutating func breakLine() {
        breaks += 1
        if breaks >= 2 { close(next: draft.kind) } else { draft.breakLine() }
    }

    private mutating func close(next kind: Block.Kind?) {
        if !draft.isEmpty { drafts.append(draft) }
        draft = DraftBlock(kind ?? .paragraph)
        breaks = 0
    }

    private func kind(of index: Int, in outer: Block.Kind) -> Block.Kind {
        let tag = layout.tree.nodes[index].tag
        if tag.isHeading { return .heading }
        if tag == .figcaption || tag == .caption || layout.hints[index].contains(.caption) && isShort(index, 600) {
            return .caption
        }
        if outer == .caption || outer == .heading { return outer }
        if tag == .blockquote { return .quote }
        if tag == .li || tag == .dd || tag == .dt { return outer == .quote ? .quote : .listItem }
        return outer
    }

    private static func style(of tag: HTMLTag) -> DraftBlock.Style {
        switch tag {
        case .em, .i, .cite: .emphasis
        case .strong, .b: .strong
        case .a: .link
        default: []
        }
    }

    /// By-lines and credits say nothing of the story.
    private func isLeftOut(_ index: Int) -> Bool {
        if layout.hints[index].contains(.credit) && isShort(index, 160) { return true }
        if layout.tree.nodes[index].tag == .sup && layout.linkCount[index] > 0 { return true }
        return layout.isByline(index)
    }

    private func isShort(_ index: Int, _ limit: Int) -> Bool { layout.textCount[index] <= limit }
}
